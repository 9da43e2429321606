import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEXICON_NAMES } from '../lib/lexicon';

const DOCUMENTS = [
  ...['README', 'CONTRIBUTING', 'SECURITY', 'PRIVACY', 'CHANGELOG'].map((name) => `${name}.md`),
  'seeds/RUBRIC.md',
  ...globSync('docs/**/*.md'),
].map((file) => file.replaceAll('\\', '/'));

const read = (file: string): string => readFileSync(file, 'utf8');

/** Directories that paths in documents start with. Others, such as `.output/`, are not in the repository. */
const TOP_DIRECTORIES = /^(?:\.\/)?(?:\.github|assets|docs|entrypoints|lib|scripts|seeds|test)\//;
/** Part of a path that stands for any name: `ID`, `LANGUAGE`, `<slug>`. */
const PLACEHOLDER = /<[\w-]+>|(?<![A-Za-z])(?:ID|NAME|LANGUAGE|SLUG|FILE|DIR)(?![A-Za-z])/g;

const pathExists = (path: string): boolean => {
  const pattern = path.replace(PLACEHOLDER, '*').replace(/\/$/, '');
  return pattern.includes('*') ? globSync(pattern).length > 0 : existsSync(pattern);
};

/** Returns the paths that a document names in backticks or code blocks, or links to, relative to the repository. */
function pathsIn(file: string, text: string): string[] {
  const code = [...text.matchAll(/`([^`\n]+)`/g)].flatMap(([, words = '']) => words.split(/[\s,;"'()]+/));
  const quoted = code.map((word) => word.replace(/[.:]$/, '')).filter((word) => TOP_DIRECTORIES.test(word));
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]:\s*(\S+)/gm)].map(
    ([, inline, named]) => inline ?? named ?? '',
  );
  const linked = targets
    .filter((target) => !/^(?:[a-z]+:|#)/.test(target))
    .map((target) => normalize(join(dirname(file), target.replace(/#.*$/, ''))).replaceAll('\\', '/'));
  return [...new Set([...quoted, ...linked])];
}

/** Returns the anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Returns the links of a document that lead to a heading that does not exist. */
function brokenAnchors(file: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s#:]*)#([^)\s]+)\)/g)].flatMap(([, target = '', anchor = '']) => {
    const path = target ? join(dirname(file), target) : file;
    return path.endsWith('.md') && existsSync(path) && !anchorsOf(read(path)).includes(anchor)
      ? `${target}#${anchor}`
      : [];
  });
}

/** Returns the npm scripts, benches and script files that a document's commands run and that do not exist. */
function missingCommands(text: string): string[] {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const npm = [...text.matchAll(/\bnpm run ([a-z][\w:-]*)/g)].map(([, name = '']) => name);
  const node = [...text.matchAll(/\bnode ((?:scripts|test)\/[\w/.-]+)/g)].map(([, path = '']) => path);
  const unknown = [...text.matchAll(/\bnpm run (bench|train) -- ([a-z][a-z-]*)/g)].filter(
    ([, script, name = '']) => !new RegExp(`^ {4}'?${name}'?: \\{`, 'm').test(read(`scripts/${script}/cli.ts`)),
  );
  return [
    ...npm.filter((name) => !Object.hasOwn(scripts, name)),
    ...node.filter((path) => !existsSync(path)),
    ...unknown.map(([command]) => command),
  ];
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file);

  it('names files and directories that exist', () =>
    expect(pathsIn(file, text).filter((path) => !pathExists(path))).toEqual([]));

  it('links to headings that exist', () => expect(brokenAnchors(file, text)).toEqual([]));

  it('names commands that exist', () => expect(missingCommands(text)).toEqual([]));
});

describe('the checks of documents', () => {
  it.each(['see `lib/no-such-file.ts`', '[page](no-such-page.md)', '`assets/no-such-ID.json`', '`lib/nothing*/`'])(
    'find a missing path: %s',
    (text) => expect(pathsIn('README.md', text).filter((path) => !pathExists(path))).toHaveLength(1),
  );

  it.each(['`assets/rules/ID.json`', '`lib/types/`', '[the bench](docs/bench.md#options)', '`seeds/<slug>/page.html`'])(
    'accept a path: %s',
    (text) => expect(pathsIn('README.md', text).filter((path) => !pathExists(path))).toEqual([]),
  );

  it.each(['`npm run no-such-script -- FILE`', '`npm run bench -- no-such-bench`', '`node scripts/no-such-file.mjs`'])(
    'find a missing command: %s',
    (text) => expect(missingCommands(text)).toHaveLength(1),
  );

  it.each(['`npm run bench -- speed --corpus DIR`', '`npm run train -- NAME`', '`npm run check`'])(
    'accept a command: %s',
    (text) => expect(missingCommands(text)).toEqual([]),
  );

  it('find a missing heading', () => expect(brokenAnchors('README.md', '[x](#no-such-heading)')).toHaveLength(1));
});

describe('docs/rules.md', () => {
  it.each(LEXICON_NAMES)('names the word list %s', (name) => expect(read('docs/rules.md')).toContain(`\`${name}\``));
});

describe('docs/architecture.md', () => {
  const rooms = globSync('lib/*/**/*.ts').map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '');

  it.each([...new Set(rooms)])('describes lib/%s/', (room) =>
    expect(read('docs/architecture.md')).toMatch(new RegExp(`^\\| \`${room}/\``, 'm')),
  );
});

describe('docs/security.md', () => {
  const security = read('docs/security.md');
  const cells = [...security.matchAll(/`([\w/.-]+(?:\.spec|\.test|fixtures)\.ts)`((?: "[^"]+",?)*)/g)];

  it.each(cells.map(([, file = '', names = '']) => [file, names] as const))(
    '%s exists, and has the tests that are named%s',
    (file, names) => {
      expect(existsSync(`test/${file}`), file).toBe(true);
      const text = read(`test/${file}`);
      for (const [, name = ''] of names.matchAll(/"([^"]+)"/g))
        expect(text).toMatch(new RegExp(`(?:test|it)(?:\\.each.*)?\\([\\s\\S]{0,20}['\`].*${name}`));
    },
  );
});

/** Words that this project once used for its concepts and that nobody else would understand; see docs/glossary.md. */
const PRIVATE_WORDS: readonly RegExp[] = [
  /mouth/i,
  /\bear\b/,
  /\bwish(?:ed|es)?\b/i,
  /\b(?:is|are|was|were) told\b/i,
  /\bso often\b/i,
  /breath/i,
  /\bkin\b/i,
  // A fence of a Markdown code block is one.
  /\b(?:the|a) fence\b(?! that)/i,
  /stands? in the way/i,
  /at_?stake/i,
  /never_?short/i,
  /\bintake\b/i,
  /\b(?:take|taken|takes) along\b/i,
  /settings-afar/,
  /left-behind/,
  /\bkeepTold\b/,
  /\bcalm\b/i,
  /\bgo-between\b/i,
];

const SOURCES = [...globSync('{lib,entrypoints}/**/*.{ts,tsx,css}'), ...DOCUMENTS];

const hasPrivateWord = (line: string): boolean => PRIVATE_WORDS.some((word) => word.test(line));

describe('the terms of docs/glossary.md', () => {
  it('are used instead of private words', () => {
    const found = SOURCES.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (hasPrivateWord(line) ? `${file}:${index + 1}: ${line.trim()}` : [])),
    );
    expect(SOURCES.length).toBeGreaterThan(300);
    expect(found).toEqual([]);
  });

  it.each([
    'createMouth()',
    'what the reader wished',
    'The popup is told.',
    'const atStake = 1;',
    'the fence ends here',
  ])('exclude private words: %s', (line) => expect(hasPrivateWord(line)).toBe(true));

  it.each(['with a fence that is longer', 'told apart', 'Returns the kind.'])('do not exclude: %s', (line) =>
    expect(hasPrivateWord(line)).toBe(false),
  );
});
