import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, FULL_RUN_ONLY, test } from '../fixtures';
import { plainSeed } from '../seeds';

const ROOT = join(import.meta.dirname, '../../..');
const PACKAGE = join(ROOT, '.output/core');
const TYPESCRIPT = join(ROOT, 'node_modules/typescript/bin/tsc');
const require = createRequire(import.meta.url);

const run = (args: string[], cwd: string) =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } });

/** Scripts that make `document` a global, by the DOM that they use. */
const DOMS = {
  jsdom: (html: string) => `import { JSDOM } from ${JSON.stringify(`file://${require.resolve('jsdom')}`)};
    globalThis.document = new JSDOM(${JSON.stringify(html)}).window.document;`,
  linkedom: (html: string) => `import { parseHTML } from ${JSON.stringify(`file://${require.resolve('linkedom')}`)};
    globalThis.document = parseHTML(${JSON.stringify(html)}).document;`,
};

test.describe('the core as a package', () => {
  // One worker builds it once.
  test.describe.configure({ mode: 'default' });
  let folder: string;
  let example: string;

  test.beforeAll(() => {
    test.setTimeout(180_000);
    run([join(ROOT, 'scripts/build-core.mjs')], ROOT);
    folder = mkdtempSync(join(tmpdir(), 'clean-copy-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(PACKAGE, join(folder, 'node_modules', 'clean-copy-core'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    example = /```js\n([\s\S]*?)```/.exec(readFileSync(join(PACKAGE, 'README.md'), 'utf8'))?.[1] ?? '';
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, setUp] of Object.entries(DOMS))
    test(`the example of its README runs in ${name}`, FULL_RUN_ONLY, () => {
      const { html, article } = plainSeed();
      writeFileSync(join(folder, 'dom.mjs'), setUp(html));
      writeFileSync(join(folder, 'example.mjs'), `import './dom.mjs';\n${example}`);
      const output = run(['example.mjs'], folder);
      expect(output).toContain(article.headline ?? '');
      expect(output).toMatch(/\d+ blocks hidden/);
    });

  test('the example of its README passes the type check', FULL_RUN_ONLY, () => {
    writeFileSync(join(folder, 'example.ts'), example);
    const options = ['--noEmit', '--strict', '--module', 'esnext', '--moduleResolution', 'bundler'];
    run([TYPESCRIPT, ...options, '--target', 'es2024', '--lib', 'es2024,dom,dom.iterable', 'example.ts'], folder);
  });

  test('it has the version of the extension', FULL_RUN_ONLY, () => {
    const versionIn = (at: string) => JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')).version;
    expect(versionIn(PACKAGE)).toBe(versionIn(ROOT));
  });
});
