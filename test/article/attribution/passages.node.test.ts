import { describe, expect, it, test } from 'vitest';
import { citedSources, citedSourcesInBlocks } from '../../../lib/article/attribution';
import { passageText, renumberPassages, sourcePart } from '../../../lib/article/passage';
import type { Article } from '../../../lib/types';

/** Returns the passages of all sources, in text order, and the words that name the source of each. */
const passagesOf = (text: string): [passage: string, source: string][] =>
  (citedSources(text, { lang: 'en' }) ?? [])
    .flatMap(({ attributions }) => attributions)
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, source }) => [text.slice(start, end), text.slice(source?.start ?? 0, source?.end ?? 0)]);

describe('the words that name the source', () => {
  it.each<[text: string, names: string[]]>([
    ['“It is cold,” Runa Aske said.', ['Runa Aske']],
    ['According to the Harbour Authority, the hall is cold.', ['the Harbour Authority']],
    ['Runa Aske is a builder. The hall, she said, is cold.', ['she']],
    ['The closure was confirmed by the Harbour Ministry.', ['the Harbour Ministry']],
    ['Marrow Mayor Signe Holm told reporters that it was cold.', ['Marrow Mayor Signe Holm']],
    ['Two people familiar with the matter said the deal was off.', ['Two people familiar with the matter']],
  ])('%s', (text, names) => expect(passagesOf(text).map(([, name]) => name)).toEqual(names));
});

describe('each passage counts once', () => {
  it.each<[text: string, passages: string[]]>([
    [
      'Runa Aske said the hall was cold and added that it would get a roof soon.',
      ['Runa Aske said the hall was cold', 'and added that it would get a roof soon.'],
    ],
    [
      '“It is cold,” Runa Aske said, adding that nobody would come in winter.',
      ['“It is cold,” Runa Aske said', 'adding that nobody would come in winter.'],
    ],
    ['Runa Aske said and repeated that the hall was cold.', ['Runa Aske said and repeated that the hall was cold.']],
  ])('%s', (text, passages) => expect(passagesOf(text).map(([passage]) => passage)).toEqual(passages));
});

test('the words that name the source stay with their block', () => {
  const sources = citedSourcesInBlocks(
    [
      { block: 3, text: 'It rained on Monday.' },
      { block: 7, text: 'The hall is cold, Runa Aske said.' },
    ],
    'en',
  );
  const [attribution] = sources?.[0]?.attributions ?? [];
  expect(attribution?.source).toEqual({ block: 7, start: 18, end: 27 });
  const renumbered = renumberPassages({ sources, related: [] } as unknown as Article, new Map([[7, 9]]));
  const [moved] = renumbered.sources?.[0]?.attributions ?? [];
  const blocks = Object.assign([], { 9: { text: 'The hall is cold, Runa Aske said.' } });
  expect(moved && passageText(moved, blocks)).toBe('The hall is cold, Runa Aske said.');
  expect(moved && sourcePart(moved)).toEqual({ block: 9, start: 18, end: 27 });
});
