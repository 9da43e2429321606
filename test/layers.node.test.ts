import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** For each directory of lib/, the directories and assets that its files may import besides their own. */
const MAY_IMPORT: Record<string, string[]> = {
  types: [],
  async: [],
  data: ['assets'],
  text: ['types', 'assets/words', 'data/function-words'],
  lexicon: ['types', 'text', 'data/lexicon-table'],
  document: ['types', 'async', 'text'],
  metadata: ['types', 'text', 'document', 'assets/words'],
  layout: ['types', 'async', 'text', 'lexicon', 'assets/article-boundary.json', 'data/credit-words'],
  features: ['types', 'text', 'lexicon', 'layout'],
  rules: ['types', 'text', 'document', 'lexicon', 'layout', 'features', 'data/rules'],
  classify: [
    'types',
    'async',
    'text',
    'lexicon',
    'layout',
    'features',
    'rules',
    'data/classifier-weights',
    'assets/story-detection.json',
    'data/unfold-words',
  ],
  article: [
    'types',
    'async',
    'text',
    'metadata',
    'data/language-words',
    'assets/lexicons',
    'assets/sources',
    'assets/words',
  ],
  pipeline: ['types', 'async', 'text', 'document', 'metadata', 'layout', 'features', 'rules', 'classify', 'article'],
  view: ['types', 'text', 'document'],
  speech: ['types', 'text', 'document', 'view'],
  export: ['types', 'text', 'document', 'article'],
  overlay: [],
  picker: ['types', 'text', 'document', 'rules', 'classify', 'overlay'],
  highlights: ['types', 'text', 'document', 'view', 'export'],
  'reading-strip': ['types', 'text', 'document', 'highlights', 'overlay'],
  reports: ['types', 'rules'],
  settings: ['types', 'text', 'rules'],
  history: ['types', 'text', 'article', 'pipeline', 'rules', 'assets/words'],
  'page-controller': [
    'types',
    'async',
    'text',
    'document',
    'rules',
    'classify',
    'article',
    'pipeline',
    'view',
    'speech',
    'export',
    'picker',
    'reading-strip',
    'reports',
    'settings',
    'history',
  ],
  extension: ['types', 'async', 'text', 'data', 'rules', 'settings', 'history', 'highlights', 'reports'],
  core: ['types', 'document', 'article', 'pipeline', 'view'],
  entrypoints: [
    'types',
    'data',
    'async',
    'text',
    'article',
    'rules',
    'pipeline',
    'view',
    'speech',
    'overlay',
    'picker',
    'highlights',
    'reading-strip',
    'reports',
    'settings',
    'history',
    'page-controller',
    'extension',
    'assets',
  ],
};

/** Matches packages that use the browser's extension API. */
const BROWSER_PACKAGE = /^(?:wxt(?:\/|$)|@wxt-dev\/|@webext-core\/|webextension-polyfill)/;
const BROWSER_API = /(?<![\w.$'"`/-])(?:browser|chrome)\??\.[a-z]+/;
const SPEAKS_TO_BROWSER = ['extension', 'entrypoints'];

/**
 * Returns the part of the project that an import path belongs to: `lib/document/segment` → `document`;
 * `lib/pipeline` → `pipeline`; `entrypoints/popup/app` → `entrypoints`. Assets and `#data/…` modules keep their path.
 */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top === 'assets' || top === 'data' ? path : top;
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** Returns one line for each import of a file that is not allowed. */
function broken(file: string, source: string): string[] {
  const part = partOf(file);
  const may = MAY_IMPORT[part];
  if (!may) return [`${file}: "${part}" has no entry in the table of allowed imports`];
  const code = withoutComments(source);
  const named = [...code.matchAll(/(?:\bfrom|\bimport\s*\(?|\bglob(?:<[^>]*>)?\()\s*(['"`])([^'"`]+)\1/g)];
  const faults: string[] = [];
  for (const [, , name = ''] of named) {
    const isData = name.startsWith('#data/');
    if (!isData && !name.startsWith('.')) {
      if (BROWSER_PACKAGE.test(name) && !SPEAKS_TO_BROWSER.includes(part)) faults.push(`${file} names ${name}`);
      continue;
    }
    const target = isData ? name.slice(1) : join(dirname(file), name);
    // Types that the build writes down for us.
    if (target.startsWith('.wxt/')) continue;
    const other = partOf(target);
    const fine =
      other === part ||
      other.startsWith(`${part}/`) ||
      may.some((allowed) => other === allowed || other.startsWith(`${allowed}/`));
    if (!fine) faults.push(`${file} imports ${target}`);
  }
  const api = BROWSER_API.exec(code);
  if (api && !SPEAKS_TO_BROWSER.includes(part)) faults.push(`${file} calls ${api[0]}`);
  return faults;
}

const ROOT = join(import.meta.dirname, '..');
const sources = ['lib', 'entrypoints'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => relative(ROOT, join(ROOT, top, name)).replaceAll('\\', '/')),
);

test('imports run one way, and only lib/extension and the entrypoints name the browser', () => {
  expect(sources.length).toBeGreaterThan(20);
  expect(sources.flatMap((file) => broken(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

test('no HTML is put into a page or into our own pages', () => {
  const puts =
    /\b(?:innerHTML|outerHTML)\s*\+?=[^=]|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|setHTML/;
  const found = sources.filter((file) => puts.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))));
  expect(found).toEqual([]);
});

test.each([
  ['lib/document/a.ts', "import { x } from '../features/b';"],
  ['lib/features/a.ts', "export * from '../classify/decide';"],
  ['lib/article/a.ts', "const x = await import('../pipeline');"],
  ['lib/view/a.ts', "import type { Place } from '../rules/match';"],
  ['lib/extension/a.ts', "import { showClean } from '../view/show-clean';"],
  ['lib/settings/a.ts', "import { showClean } from '../view/show-clean';"],
  ['lib/document/a.ts', "const rules = import.meta.glob('../../assets/rules/*.json');"],
  ['lib/article/a.ts', "import rule from '../../assets/rules/advert.json';"],
  ['lib/article/a.ts', "import rules from '#data/rules';"],
  ['lib/pipeline.ts', "import { PageController } from './page-controller';"],
  ['lib/page-controller.ts', "import { browser } from 'wxt/browser';"],
  ['lib/view/a.ts', 'chrome.scripting.insertCSS(sheet);'],
  ['lib/odd/a.ts', ''],
])('the walls catch %s: %s', (file, source) => {
  expect(broken(file, source)).toHaveLength(1);
});

test.each([
  ['lib/document/a.ts', "import { y } from './b';\nimport type { Block } from '../types';"],
  ['lib/rules/a.ts', "import rules from '#data/rules';"],
  ['lib/data/a.ts', "const rules = import.meta.glob<Rule>('../../assets/rules/*.json', { eager: true });"],
  ['lib/page-controller.ts', "import { showClean } from './view/show-clean';\n// chrome.tabs would be wrong here"],
  ['lib/extension/a.ts', "import { browser } from 'wxt/browser';\nbrowser.tabs.query({});"],
])('the walls let through %s: %s', (file, source) => {
  expect(broken(file, source)).toEqual([]);
});

test('of the scripts in a page, only the content script listens to messages', () => {
  const folders = ['entrypoints', 'entrypoints/shared/content'];
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
  const inPage = files.filter((file) => /\.content\.ts$|shared.content.*\.ts$/.test(file));
  expect(inPage.length).toBeGreaterThan(10);
  // A second listener answers all requests it does not know with nothing, and in Firefox the first answer counts.
  expect(inPage.filter((file) => /\bonMessage\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
