import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEXICON_NAMES, labelShare } from '../../lib/lexicon';

const FOLDER = join(import.meta.dirname, '../../assets/lexicons');

it('there is one file per lexicon', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LEXICON_NAMES.map((name) => `${name}.json`).sort());
});

it.each(LEXICON_NAMES)('the packed table contains every entry of %s', (name) => {
  const { entries } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as {
    entries: Record<string, string[]>;
  };
  const missing = Object.values(entries)
    .flat()
    .filter((entry) => labelShare(entry, name) !== 1);
  expect(missing).toEqual([]);
});
