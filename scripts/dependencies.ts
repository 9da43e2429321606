/** Writes docs/dependencies.md: every package that is used, what for, under which licence, and how large it is. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Package {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Why each package is there. A package without a line here is refused. */
const PURPOSES: Record<string, string> = {
  '@medv/finder': 'short selectors for what a reader points at',
  '@mozilla/readability': 'one of the signals that tell what is story',
  '@webext-core/messaging': 'messages between page, popup and background',
  '@wxt-dev/i18n': 'interface texts, with their keys checked',
  '@wxt-dev/storage': 'settings and memory in the browser’s storage',
  'jsonc-parser': 'files of rules: where in a file a fault is',
  preact: 'popup, options and report page',
  'text-fragments-polyfill': 'links that lead to a passage',
  turndown: 'the story as Markdown',
  valibot: 'checks of all that comes in: settings, rules, reports, messages',
  '@biomejs/biome': 'form and lint of the code',
  '@fontsource/opendyslexic': 'the typeface for dyslexic readers; its fonts go into the extension',
  '@playwright/test': 'runs the end-to-end tests',
  '@types/node': 'types of Node',
  '@types/turndown': 'types of turndown',
  '@types/webextension-polyfill': 'types of the browser’s API',
  '@vitest/browser-playwright': 'runs unit tests in a real Chromium',
  '@wxt-dev/webextension-polyfill': 'brings the polyfill into the build',
  'axe-core': 'checks of accessibility in tests',
  defuddle: 'a rival, measured by the benches',
  esbuild: 'bundles what the tests of the built core run',
  'fast-check': 'property tests',
  knip: 'finds code and packages that nobody uses',
  marked: 'reads our Markdown back in tests',
  node: 'the Node that tests and benches run on',
  playwright: 'drives Chromium for tests, benches and pictures',
  typescript: 'types',
  vitest: 'runs unit tests',
  'web-ext': 'lints the build for Firefox',
  'webextension-polyfill': 'the browser’s API with promises; in the background alone',
  wxt: 'builds the extension',
};

const read = <T>(path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;
const lock = read<{ packages: Record<string, Package> }>('package-lock.json').packages;
const own = read<Record<'dependencies' | 'devDependencies', Record<string, string>>>('package.json');

/** Bytes of a package's own files. */
function sizeOf(folder: string): number {
  let sum = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) sum += sizeOf(path);
    else if (entry.isFile()) sum += statSync(path).size;
  }
  return sum;
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000)).toLocaleString('en')} kB`;
const packageOf = (name: string): Package => lock[`node_modules/${name}`] ?? { version: '?' };

/** What packages bring along, and these in turn; each by the one that brings it. */
function brought(names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const open = [...names];
  for (let name = open.shift(); name; name = open.shift())
    for (const other of Object.keys(packageOf(name).dependencies ?? {})) {
      if (names.includes(other) || found.has(other)) continue;
      found.set(other, name);
      open.push(other);
    }
  return found;
}

function row(name: string, purpose: string | undefined): string {
  if (!purpose) throw new Error(`Say in scripts/dependencies.ts what ${name} is for.`);
  const { version, license = 'see its files' } = packageOf(name);
  return `| \`${name}\` | ${version} | ${purpose} | ${license} | ${kilobytes(sizeOf(join(root, 'node_modules', name)))} |`;
}

/** @returns the page, whole */
export function dependenciesPage(): string {
  const shipped = Object.keys(own.dependencies);
  const along = [...brought(shipped)].sort(([one], [other]) => (one < other ? -1 : 1));
  const tools = Object.keys(own.devDependencies);
  const head = ['| Package | Version | What for | Licence | Size |', '| --- | --- | --- | --- | ---: |'];
  return `# Dependencies

Written by \`npm run dependencies\`; a test holds it to \`package.json\` and \`package-lock.json\`. Versions are exact, and
\`npm ci\` checks every package against the hash in the lockfile. _Size_ is that of a package's own files on disk: far less
of it comes into the extension ([docs/speed.md](speed.md)).

## In the extension

${[...head, ...shipped.map((name) => row(name, PURPOSES[name]))].join('\n')}

They bring along ${along.length} more. Most of these serve tools in the same packages, and nothing of them is bundled:

${[...head, ...along.map(([name, by]) => row(name, `for \`${by}\``))].join('\n')}

## For building and testing

Nothing of these comes into the extension but for the typeface and the polyfill.

${[...head, ...tools.map((name) => row(name, PURPOSES[name]))].join('\n')}

They bring along ${brought([...tools, ...shipped]).size - along.length} more.
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'docs/dependencies.md');
  writeFileSync(file, dependenciesPage());
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', file], { stdio: 'inherit' });
}
