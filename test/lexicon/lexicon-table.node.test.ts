import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import table from '../../assets/lexicon-table.json';
import { LEXICONS } from '../../lib/lexicon/names';
import { packed, type Words } from '../../lib/lexicon/pack';

const listOf = (name: string): Words =>
  JSON.parse(readFileSync(new URL(`../../assets/lexicons/${name}.json`, import.meta.url), 'utf8')).entries;

it('the table that ships is what the word lists say (else: npm run lexicons)', () => {
  const lists = Object.fromEntries(LEXICONS.map((name) => [name, listOf(name)]));
  expect(packed(lists as Parameters<typeof packed>[0])).toEqual(table);
});
