import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The import walls of the house: which parts of lib/ and assets/ a part may import, beside its own folder. */
const MAY: Record<string, string[]> = {
  reason: [],
  types: ['reason'],
  'checked-look': ['types'],
  words: [],
  people: ['words'],
  dom: [],
  address: [],
  passages: ['types'],
  lazily: [],
  steps: [],
  page: ['types', 'steps', 'address', 'words', 'people', 'dom'],
  signals: [
    'steps',
    'types',
    'address',
    'words',
    'assets/lexicon-table.json',
    'assets/rules',
    'assets/words',
    'assets/model.json',
  ],
  news: ['types', 'lazily', 'words', 'people', 'address', 'assets/lexicons', 'assets/sources', 'assets/words'],
  verdicts: [
    'steps',
    'types',
    'address',
    'reason',
    'words',
    'page',
    'signals',
    'news',
    'assets/rules',
    'assets/words',
    'assets/model.json',
  ],
  'rule-list': ['verdicts'],
  settings: ['types', 'checked-look', 'address', 'verdicts', 'rule-list'],
  memory: ['types', 'address', 'words', 'news', 'read', 'verdicts'],
  read: ['types', 'steps', 'address', 'dom', 'words', 'hidden', 'page', 'signals', 'news', 'verdicts'],
  hidden: ['types', 'verdicts'],
  view: ['types', 'checked-look', 'dom'],
  take: ['types', 'passages', 'words', 'people', 'dom', 'page'],
  report: ['types', 'dom', 'words', 'verdicts', 'rule-list'],
  browser: ['types', 'checked-look', 'reason', 'settings', 'verdicts', 'memory', 'report'],
  session: [
    'steps',
    'types',
    'passages',
    'lazily',
    'dom',
    'words',
    'settings',
    'report',
    'read',
    'news',
    'hidden',
    'verdicts',
    'take',
    'view',
    'memory',
  ],
  core: ['types', 'words', 'page', 'read', 'hidden', 'news', 'view'],
  learn: [
    'rule-list',
    'report',
    'types',
    'address',
    'words',
    'page',
    'signals',
    'news',
    'verdicts',
    'read',
    'core',
    'assets',
    'scripts',
  ],
  entrypoints: [
    'steps',
    'rule-list',
    'types',
    'settings',
    'memory',
    'news',
    'verdicts',
    'browser',
    'read',
    'session',
    'view',
    'report',
    'assets',
  ],
};

/** Packages that speak to the browser. */
const BROWSER_PACKAGE = /^(?:wxt(?:\/|$)|@wxt-dev\/|@webext-core\/|webextension-polyfill)/;
const BROWSER_API = /(?<![\w.$'"`/-])(?:browser|chrome)\??\.[a-z]+/;
const SPEAKS_TO_BROWSER = ['browser', 'entrypoints'];

/** `lib/page/segment` → `page`; `lib/read` → `read`; `entrypoints/popup/app` → `entrypoints`; assets keep their path. */
function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second.replace(/\.tsx?$/, '') : top === 'assets' ? path : top;
}

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

/** @returns one line for each wall that a file breaks */
function broken(file: string, source: string): string[] {
  const part = partOf(file);
  const may = MAY[part];
  if (!may) return [`${file}: "${part}" is no part of the house; give it a place in this test`];
  const code = withoutComments(source);
  const named = [...code.matchAll(/(?:\bfrom|\bimport\s*\(?|\bglob(?:<[^>]*>)?\()\s*(['"`])([^'"`]+)\1/g)];
  const faults: string[] = [];
  for (const [, , name = ''] of named) {
    if (!name.startsWith('.')) {
      if (BROWSER_PACKAGE.test(name) && !SPEAKS_TO_BROWSER.includes(part)) faults.push(`${file} names ${name}`);
      continue;
    }
    const target = join(dirname(file), name);
    // Types that the build writes down for us.
    if (target.startsWith('.wxt/')) continue;
    const other = partOf(target);
    const fine = other === part || may.some((allowed) => other === allowed || other.startsWith(`${allowed}/`));
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

test('imports run one way, and only lib/browser and the entrypoints name the browser', () => {
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
  ['lib/page/a.ts', "import { x } from '../signals/b';"],
  ['lib/signals/a.ts', "export * from '../verdicts/decide';"],
  ['lib/news/a.ts', "const x = await import('../read');"],
  ['lib/view/a.ts', "import type { Place } from '../page/segment';"],
  ['lib/browser/a.ts', "import { showClean } from '../view/show-clean';"],
  ['lib/learn/a.ts', "import { showClean } from '../view/show-clean';"],
  ['lib/page/a.ts', "const rules = import.meta.glob('../../assets/rules/*.json');"],
  ['lib/news/a.ts', "import rule from '../../assets/rules/advert.json';"],
  ['lib/read.ts', "import { createSession } from './session';"],
  ['lib/session.ts', "import { browser } from 'wxt/browser';"],
  ['lib/view/a.ts', 'chrome.scripting.insertCSS(sheet);'],
  ['lib/odd/a.ts', ''],
])('the walls catch %s: %s', (file, source) => {
  expect(broken(file, source)).toHaveLength(1);
});

test.each([
  ['lib/page/a.ts', "import { y } from './b';\nimport type { Block } from '../types';"],
  ['lib/verdicts/a.ts', "const rules = import.meta.glob<Rule>('../../assets/rules/*.json', { eager: true });"],
  ['lib/session.ts', "import { showClean } from './view/show-clean';\n// chrome.tabs would be wrong here"],
  ['lib/browser/a.ts', "import { browser } from 'wxt/browser';\nbrowser.tabs.query({});"],
])('the walls let through %s: %s', (file, source) => {
  expect(broken(file, source)).toEqual([]);
});
