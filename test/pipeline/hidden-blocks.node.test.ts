import { expect, test } from 'vitest';
import { listHiddenBlocks, listKeptInDoubt } from '../../lib/pipeline/hidden-blocks';
import { hiddenCounts, measureHiddenText } from '../../lib/pipeline/hidden-counts';
import type { Block, Reading, Verdict } from '../../lib/types';

interface Line {
  text: string;
  keep?: true;
  media?: 'image';
  alt?: string;
  unseen?: true;
}

/** Builds a reading of these lines; those that are not kept are a menu outside the story. */
function readingOf(lines: Line[]): Reading {
  const blocks = lines.map(
    ({ text, keep, media, alt, unseen }, id): Block => ({
      id,
      tag: 'p',
      text,
      links: [],
      path: [keep ? 'main' : 'nav', 'p'],
      container: 0,
      rendered: !unseen,
      ...(media && { media }),
      ...(alt && { alt }),
    }),
  );
  const verdicts = lines.map(
    ({ keep }, block): Verdict => ({
      block,
      decide: keep ? 'keep' : 'hide',
      kind: keep ? 'paragraph' : 'furniture',
      origin: 'layout',
      rule: keep ? 'story-paragraph' : 'outside-story',
      confidence: 0.9,
      evidence: [],
    }),
  );
  const article = { headline: '', byline: [], sources: null, related: [] };
  return { url: '', lang: 'en', found: true, article, blocks, verdicts };
}

const menu = { kind: 'furniture', reason: { key: 'menu' }, times: 1 };

test('blocks with the same text are one entry; long texts are shortened, pictures described', () => {
  const reading = readingOf([
    { text: 'Home' },
    { text: '›' },
    { text: 'A story.', keep: true },
    { text: 'Home' },
    { text: 'Not shown', unseen: true },
    { text: '', media: 'image', alt: 'A ferry' },
    { text: 'word '.repeat(40) },
  ]);
  expect(hiddenCounts(reading)).toEqual({ furniture: 5 });
  const entries = listHiddenBlocks(reading);
  expect(entries.slice(0, 2)).toEqual([
    { ...menu, text: 'Home', times: 2, places: [0, 3] },
    { ...menu, text: 'A ferry', media: 'image', places: [5] },
  ]);
  expect(entries[2]?.text).toMatch(/^(?:word ){10,}word…$/);
  expect(entries[2]?.text.length).toBeLessThanOrEqual(80);
  expect(entries.map(({ length }) => length)).toEqual([undefined, undefined, 200]);
});

test('blocks that only the safety guard keeps are listed', () => {
  const reading = readingOf([
    { text: 'A story.', keep: true },
    { text: 'Sign up, they said.', keep: true },
    { text: 'Home' },
  ]);
  const verdicts = reading.verdicts.map((verdict) =>
    verdict.block === 1 ? { ...verdict, origin: 'guard' as const } : verdict,
  );
  expect(listKeptInDoubt({ ...reading, verdicts })).toEqual([{ place: 1, text: 'Sign up, they said.' }]);
});

test('of many blocks those nearest to the story are named, in the order of the page', () => {
  const before = Array.from({ length: 100 }, (_, at) => ({ text: `Before ${at}` }));
  const after = Array.from({ length: 100 }, (_, at) => ({ text: `After ${at}` }));
  const entries = listHiddenBlocks(readingOf([...before, { text: 'A story.', keep: true }, ...after]));
  expect(entries).toHaveLength(40);
  expect(entries[0]?.text).toBe('Before 80');
  expect(entries.at(-1)?.text).toBe('After 19');
});

test('without a story nothing is named', () => {
  expect(listHiddenBlocks({ ...readingOf([{ text: 'Home' }]), found: false })).toEqual([]);
});

test('the meter counts the text that the page shows, hidden or not', () => {
  const reading = readingOf([
    { text: 'Home' },
    { text: 'A story.', keep: true },
    { text: 'Folded up.', keep: true, unseen: true },
    { text: 'Not shown', unseen: true },
  ]);
  expect(measureHiddenText(reading)).toEqual({ all: 12, hidden: 4, story: 1 });
});
