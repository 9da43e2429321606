import { expect, it } from 'vitest';
import { scoreSegments } from '../../../scripts/bench/score/segments';
import type { PageResult } from '../../../scripts/bench/show/result';
import { judgedRows } from '../../../scripts/bench/show/rows-of-judged-pages';

const cellsOf = (results: unknown[]) =>
  Object.fromEntries(
    judgedRows(results as PageResult[], ['ours', 'readability']).map(({ label, cells }) => [label, cells]),
  );

it('counts segments as substrings with white space folded', () => {
  const segments = { required: ['The ferry sails.', 'It was late.'], forbidden: ['Subscribe', 'Share'] };
  expect(scoreSegments(segments, 'The ferry\n sails. Subscribe')).toEqual({
    required: 2,
    forbidden: 2,
    lost: ['It was late.'],
    left: ['Subscribe'],
  });
});

it('computes precision and recall over all pages', () => {
  const score = (lost: number, left: number) => ({
    segments: { required: 3, forbidden: 2, lost: Array(lost).fill('x'), left: Array(left).fill('y') },
  });
  const cells = cellsOf([
    { scores: { ours: score(0, 0), readability: score(1, 1) } },
    { scores: { ours: score(0, 2), readability: score(0, 0) } },
  ]);
  expect(cells).toMatchObject({
    'segments: required ones kept': ['100.0%', '83.3%'],
    'segments: precision': ['75.0%', '83.3%'],
    'segments: pages with nothing lost': ['100.0%', '50.0%'],
    'segments: pages without a fault': ['50.0%', '50.0%'],
  });
});

it('tells on how many pages without a story nothing is hidden', () => {
  const page = (noStory: string, found: boolean, ...decisions: string[]) => ({
    noStory,
    found,
    scores: {},
    verdicts: decisions.map((decide) => ({ decide })),
  });
  const cells = cellsOf([
    page('listing', false, 'hide'),
    page('listing', true, 'keep', 'hide'),
    page('shop', true, 'keep'),
  ]);
  expect(cells).toEqual({ 'listing (2): nothing hidden': ['50.0%', '–'], 'shop (1): nothing hidden': ['100.0%', '–'] });
});
