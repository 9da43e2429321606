// Builds the core as the package clean-copy-core in .output/core: an ES module with types, and a script with the global CleanCopy.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}.output/core`;

await build({ configFile: `${root}scripts/build/core.config.ts` });
writePackage();

if (!process.argv.includes('--no-types')) {
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: `${root}lib`,
    outDir: `${outDir}/types`,
    types: ['vite/client'],
  };
  const config = `${outDir}/tsconfig.json`;
  writeFileSync(
    config,
    JSON.stringify({ extends: `${root}tsconfig.json`, compilerOptions, include: [`${root}lib/core.ts`] }),
  );
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', config], {
    cwd: root,
    stdio: 'inherit',
  });
}

/** Writes the package's manifest and documents. Its version is that of the extension. */
function writePackage() {
  const { version, license, repository } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const manifest = {
    name: 'clean-copy-core',
    version,
    description: 'Finds the story in a news page, its dateline and the sources it cites.',
    license,
    repository,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './types/core.d.ts', default: './clean-copy.mjs' },
      './clean-copy.iife.js': './clean-copy.iife.js',
    },
    files: ['clean-copy.mjs', 'clean-copy.iife.js', 'types'],
  };
  writeFileSync(`${outDir}/package.json`, `${JSON.stringify(manifest, null, 2)}\n`);
  copyFileSync(`${root}docs/core.md`, `${outDir}/README.md`);
  copyFileSync(`${root}LICENSE`, `${outDir}/LICENSE`);
}
