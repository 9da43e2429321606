import { expect, test } from 'vitest';
import { chooseVoice, sortVoices } from '../../lib/speech/voices';

const VOICES = [
  { name: 'Net', lang: 'en-US', local: false },
  { name: 'Amy', lang: 'en_GB', local: true },
  { name: 'Bob', lang: 'en-US', local: true },
  { name: 'Eva', lang: 'de-DE', local: true },
  { name: 'Mei', lang: 'zh-TW', local: true },
  { name: 'Lin', lang: 'zh-CN', local: true },
  { name: 'Ola', lang: 'nb-NO', local: true },
];

test.each([
  ['en', undefined, 'Amy'],
  ['en-US', undefined, 'Bob'],
  ['en-GB', undefined, 'Amy'],
  ['en-US', 'Net', 'Net'],
  ['de', 'Amy', 'Eva'],
  ['de-AT', undefined, 'Eva'],
  ['zh-Hant', undefined, 'Mei'],
  ['zh-Hans-CN', undefined, 'Lin'],
  ['no', undefined, 'Ola'],
  ['ja', 'Amy', 'Amy'],
  ['ja', undefined, 'Amy'],
  ['', undefined, 'Amy'],
  ['en', 'Gone', 'Amy'],
])('for %s, preferring %s: %s', (lang, preferred, wanted) => {
  expect(chooseVoice(VOICES, lang, preferred)?.name).toBe(wanted);
});

test('a remote voice is used only if the reader chose it', () => {
  const remote = VOICES.filter(({ local }) => !local);
  expect(chooseVoice(remote, 'en')).toBeUndefined();
  expect(chooseVoice(remote, 'en', 'Net')?.name).toBe('Net');
});

test('handles an empty list, and sorts voices by language', () => {
  expect(chooseVoice([], 'en')).toBeUndefined();
  expect(sortVoices(VOICES, 'zh').map(({ name }) => name)).toEqual(['Mei', 'Lin', 'Net', 'Amy', 'Bob', 'Eva', 'Ola']);
});
