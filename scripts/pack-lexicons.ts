// npm run lexicons: writes assets/lexicon-table.json, which ships, from the word lists in assets/lexicons/.
import { readFileSync, writeFileSync } from 'node:fs';
import { LEXICONS } from '../lib/lexicon/names.ts';
import { packed } from '../lib/lexicon/pack.ts';

const assets = new URL('../assets/', import.meta.url);
const lists = LEXICONS.map((name) => [
  name,
  JSON.parse(readFileSync(new URL(`lexicons/${name}.json`, assets), 'utf8')).entries,
]);
writeFileSync(new URL('lexicon-table.json', assets), `${JSON.stringify(packed(Object.fromEntries(lists)), null, 1)}\n`);
