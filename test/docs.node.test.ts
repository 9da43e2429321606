import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LEXICON_NAMES } from '../lib/lexicon';

const rules = readFileSync('docs/rules.md', 'utf8');
const security = readFileSync('docs/security.md', 'utf8');

describe('docs/rules.md', () => {
  it.each(LEXICON_NAMES)('names the word list %s', (name) => expect(rules).toContain(`\`${name}\``));
});

describe('docs/security.md', () => {
  const cells = [...security.matchAll(/`([\w/.-]+(?:\.spec|\.test|fixtures)\.ts)`((?: "[^"]+",?)*)/g)];

  it.each(cells.map(([, file = '', names = '']) => [file, names] as const))(
    '%s is there, with the tests it names%s',
    (file, names) => {
      expect(existsSync(`test/${file}`), file).toBe(true);
      const text = readFileSync(`test/${file}`, 'utf8');
      for (const [, name = ''] of names.matchAll(/"([^"]+)"/g))
        expect(text).toMatch(new RegExp(`(?:test|it)(?:\\.each.*)?\\([\\s\\S]{0,20}['\`].*${name}`));
    },
  );

  it.each([...security.matchAll(/`(lib\/[\w/.-]+)`/g)].map(([, file = '']) => file))('%s is there', (file) =>
    expect(existsSync(file)).toBe(true),
  );
});
