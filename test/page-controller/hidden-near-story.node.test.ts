import { expect, test } from 'vitest';
import { findHiddenNearStory } from '../../lib/page-controller/hidden-near-story';
import { PlaceIds } from '../../lib/page-controller/place-ids';
import type { Block, Kind, Verdict } from '../../lib/types';

const PROSE =
  'The harbour council met on Tuesday evening and agreed on the money for the light, its chair said after the vote.';

const block = (id: number, rest: Partial<Block>): Block => ({
  id,
  tag: 'p',
  text: '',
  links: [],
  path: [],
  container: 0,
  rendered: true,
  ...rest,
});
const verdict = (id: number, decide: 'keep' | 'hide', kind: Kind, confidence = 0.8): Verdict => ({
  block: id,
  decide,
  kind,
  origin: 'layout',
  rule: 'x',
  confidence,
  evidence: [],
});

test('offers running text first, then pictures; no menus and nothing that is folded', () => {
  const rows: [Partial<Block>, Verdict][] = [
    [{ text: 'News' }, verdict(0, 'hide', 'furniture')],
    [{ text: 'Share' }, verdict(1, 'hide', 'tools')],
    [{ text: PROSE }, verdict(2, 'keep', 'paragraph')],
    [{ text: 'Sign up now' }, verdict(3, 'hide', 'promo')],
    [{ media: 'image' }, verdict(4, 'hide', 'furniture')],
    [{ media: 'image' }, verdict(5, 'hide', 'advert')],
    [{ text: PROSE, rendered: false }, verdict(6, 'hide', 'related-links')],
    [{ text: PROSE }, verdict(7, 'hide', 'furniture')],
    [{ text: PROSE }, verdict(8, 'keep', 'paragraph')],
  ];
  const blocks = rows.map(([rest], id) => block(id, rest));
  const elements = new Map(rows.map((_, id) => [id, { element: { id } as unknown as Element }]));
  const verdicts = rows.map(([, one]) => one);
  const reading = { url: '', lang: '', found: true, article: {}, blocks, verdicts } as never;
  const found = findHiddenNearStory({ reading, elements }, new PlaceIds());
  const byScore = found.toSorted((a, b) => b.storyScore - a.storyScore).map(({ element }) => Number(element.id));
  expect(byScore).toEqual([7, 5, 3]);
});
