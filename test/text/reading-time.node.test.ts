import { expect, test } from 'vitest';
import { readingMinutes } from '../../lib/text/reading-time';

test.each([
  ['a short notice takes a minute', 120, 'en', 1],
  ['an English story of 700 words', 4100, 'en-GB', 3],
  ['German, with longer words', 4100, 'de', 4],
  ['Chinese characters are read more slowly', 1200, 'zh-Hans', 4],
  ['an unknown language counts as English', 4100, 'cs', 3],
  ['no language is stated', 4100, '', 3],
])('%s', (_, characters, lang, minutes) => {
  expect(readingMinutes(characters, lang)).toBe(minutes);
});
