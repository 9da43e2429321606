import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CHROMIUM_PERMISSIONS, OPTIONAL_HOST_PERMISSIONS, PERMISSIONS } from '../../scripts/build/permissions';

const LANGUAGES = globSync('assets/locales/*.json').map((file) => basename(file, '.json'));
const listingFile = (language: string) => `docs/store/LISTING.${language}.md`;

/** Returns the text block under each heading of a document; headings without a block are left out. */
const fieldsIn = (file: string): Record<string, string> =>
  Object.fromEntries(
    [...readFileSync(file, 'utf8').matchAll(/^## `?(.+?)`?\n(?:(?!## |```).*\n)*```text\n([\s\S]*?)\n```$/gm)].map(
      ([, heading = '', text = '']) => [heading, text],
    ),
  );

/** Limits of the stores (characters); the lowest of all, see docs/store/README.md. */
const MAX_NAME = 45;
const MAX_SUMMARY = 132;
const DESCRIPTION = { least: 250, most: 10_000 };
const MAX_REASON = 1000;
/** Limits of Edge's search terms. */
const KEYWORDS = { most: 7, chars: 30, words: 21 };

/** Claims that nobody has measured. */
const SUPERLATIVES = /\b(?:best|fastest|perfect|only extension|every page|any page|all sites|#1)\b/i;

test('every interface language has a listing, and no other', () => {
  expect(LANGUAGES.length).toBeGreaterThan(10);
  expect(
    globSync('docs/store/LISTING.*.md')
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(LANGUAGES.map(listingFile).sort());
});

describe.each(LANGUAGES.filter((language) => existsSync(listingFile(language))))('the listing in %s', (language) => {
  const { Name = '', Summary = '', Description = '', Keywords = '' } = fieldsIn(listingFile(language));
  const { extDescription } = JSON.parse(readFileSync(`assets/locales/${language}.json`, 'utf8'));

  it('keeps the limits of name, summary and description', () => {
    expect(Name).toBe('Clean Copy');
    expect(Name.length).toBeLessThanOrEqual(MAX_NAME);
    expect(Summary.length).toBeLessThanOrEqual(MAX_SUMMARY);
    expect(Description.length).toBeGreaterThanOrEqual(DESCRIPTION.least);
    expect(Description.length).toBeLessThanOrEqual(DESCRIPTION.most);
  });

  it('has the summary of the manifest, from which stores take it', () => expect(Summary).toBe(extDescription));

  it('has keywords within the limits', () => {
    const terms = Keywords.split('\n').filter(Boolean);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.length).toBeLessThanOrEqual(KEYWORDS.most);
    for (const term of terms) expect(term.length, term).toBeLessThanOrEqual(KEYWORDS.chars);
    expect(terms.join(' ').split(/\s+/).length).toBeLessThanOrEqual(KEYWORDS.words);
  });

  it('has the same parts as the English one', () => {
    const english = fieldsIn(listingFile('en')).Description ?? '';
    const shape = (text: string) =>
      text.split('\n').map((line) => (line.startsWith('- ') ? '-' : line === '' ? '' : 'x'));
    expect(shape(Description)).toEqual(shape(english));
  });
});

test('the English listing claims nothing that is not measured', () =>
  expect(Object.values(fieldsIn(listingFile('en'))).join('\n')).not.toMatch(SUPERLATIVES));

describe('docs/store/PERMISSIONS.md', () => {
  const fields = fieldsIn('docs/store/PERMISSIONS.md');
  const asked = [...PERMISSIONS, ...CHROMIUM_PERMISSIONS, ...OPTIONAL_HOST_PERMISSIONS];

  it.each([...asked, 'Single purpose', 'Remote code'])('answers %s within the limit', (field) => {
    expect(fields[field]?.length).toBeGreaterThan(40);
    expect(fields[field]?.length).toBeLessThanOrEqual(MAX_REASON);
  });

  it('has a reason for no permission that is not in the manifest', () => {
    const headings = [...readFileSync('docs/store/PERMISSIONS.md', 'utf8').matchAll(/^## `(.+)`$/gm)];
    expect(headings.map(([, permission]) => permission).sort()).toEqual(asked.sort());
  });

  it('is about the permissions that wxt.config.ts uses', () => {
    const config = readFileSync('wxt.config.ts', 'utf8');
    expect(config).toMatch(/^ {4}permissions: PERMISSIONS,$/m);
    expect(config).toMatch(/^ {4}optional_host_permissions: OPTIONAL_HOST_PERMISSIONS,$/m);
    expect(config).not.toMatch(/[^_]host_permissions:|optional_permissions:/);
  });
});

test('README.md and PRIVACY.md name every permission', () => {
  for (const file of ['README.md', 'PRIVACY.md'])
    for (const permission of [...PERMISSIONS, ...CHROMIUM_PERMISSIONS])
      expect(readFileSync(file, 'utf8')).toContain(`| \`${permission}\``);
});
