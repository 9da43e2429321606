import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import classifierWeights from '#data/classifier-weights';
import creditWords from '#data/credit-words';
import functionWords from '#data/function-words';
import lexiconTable from '#data/lexicon-table';
import rules from '#data/rules';
import unfoldWords from '#data/unfold-words';
import { chunkKey, publishData, writeGlobal } from '../../lib/data/global/store';
import packedTable from '../../scripts/build/lexicon-table';

const LIB = join(import.meta.dirname, '../../lib/data');
const modulesIn = (folder: string) => readdirSync(join(LIB, folder)).filter((name) => name !== 'store.ts');

test('every data module has a bundled and a published version', () => {
  expect(modulesIn('global')).toEqual([...modulesIn('bundled'), 'lexicon-table.ts'].sort());
});

test('content scripts read the published data', async () => {
  const data = { lexiconTable, classifierWeights, rules, creditWords, unfoldWords, functionWords };
  publishData(data);
  expect({
    lexiconTable: (await import('../../lib/data/global/lexicon-table')).default,
    classifierWeights: (await import('../../lib/data/global/classifier-weights')).default,
    rules: (await import('../../lib/data/global/rules')).default,
    creditWords: (await import('../../lib/data/global/credit-words')).default,
    functionWords: (await import('../../lib/data/global/function-words')).default,
    unfoldWords: (await import('../../lib/data/global/unfold-words')).default,
  }).toEqual(data);
});

test('the words of a language are available once its lazy chunk is loaded', async () => {
  const { languageWords } = await import('../../lib/data/global/language-words');
  expect(languageWords('en')).toBeUndefined();
  const words = { words: {} };
  writeGlobal(chunkKey('words-en'), words);
  expect(languageWords('en')).toBe(words);
});

test('the lexicon table inlined by Vite is the one computed on import', () => {
  expect(lexiconTable).toEqual(packedTable);
});
