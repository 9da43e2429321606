// Builds the core as a library: .output/core/clean-copy.iife.js (global CleanCopy) and an ES module with types.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = `${root}.output/core`;

await build({ configFile: `${root}scripts/build/core.config.ts` });

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
