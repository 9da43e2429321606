import { expect, test } from 'vitest';
import { extractStoryText } from '../../lib/history/story-text';
import type { Block, Kind, Reading, Source } from '../../lib/types';

const LINK = 'Read also: The crane at the northern end is gone';
const ROWS: [kind: Kind, decide: 'keep' | 'hide', text: string][] = [
  ['furniture', 'hide', 'Front page, coast, weather, and all that is in the menu of the page'],
  ['headline', 'keep', 'Old quay of Marrow reopens'],
  ['byline', 'keep', 'By Signe Marholt'],
  ['standfirst', 'keep', 'A hall for growers.'],
  ['paragraph', 'keep', 'The council decided on Monday.'],
  ['promo', 'hide', 'Sign up for our newsletter and never miss a story again'],
  ['caption', 'keep', 'The quay in spring, seen from the bridge at the mill'],
  ['list', 'keep', LINK],
  ['quote', 'keep', '“At last.”'],
  ['note', 'keep', 'Correction: it is Monday.'],
];

function reading(sources: Partial<Source>[] | null): Reading {
  const blocks = ROWS.map(([, , text], id) => ({
    id,
    text,
    links: text === LINK ? [{ start: 11, end: text.length }] : [],
  }));
  const verdicts = ROWS.map(([kind, decide], block) => ({ block, kind, decide }));
  return { blocks: blocks as unknown as Block[], verdicts, article: { sources } } as unknown as Reading;
}

test('the text of the story is compared, and what is beside it is known', () => {
  const { headline, paragraphs, hidden } = extractStoryText(reading(null));
  expect(headline).toBe('Old quay of Marrow reopens');
  expect(paragraphs).toEqual([
    'A hall for growers.',
    'The council decided on Monday.',
    LINK,
    '“At last.”',
    'Correction: it is Monday.',
  ]);
  expect(hidden).toEqual([ROWS[0]?.[2], ROWS[5]?.[2], ROWS[6]?.[2]]);
});

test('a line that is nothing but a link is beside the story', () => {
  const all = reading(null);
  const [link] = all.blocks[7]?.links ?? [];
  if (link) link.start = 0;
  const { paragraphs, hidden } = extractStoryText(all);
  expect(paragraphs).not.toContain(LINK);
  expect(hidden).toContain(LINK);
});

test('sources are those with a name, and none where the language is not supported', () => {
  expect(extractStoryText(reading(null)).sources).toBeUndefined();
  const sources: Partial<Source>[] = [
    { name: 'Ilse Brandt', type: 'person' },
    { name: 'a neighbour', type: 'unnamed' },
    { name: 'Tar Street', type: 'institution', lessCertain: true },
  ];
  expect(extractStoryText(reading(sources)).sources).toEqual(['Ilse Brandt']);
});
