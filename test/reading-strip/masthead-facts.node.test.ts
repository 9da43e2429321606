import { expect, test } from 'vitest';
import { findMastheadFacts } from '../../lib/reading-strip/masthead-facts';
import type { Article, Kind } from '../../lib/types';

const PROSE =
  'The quay of Eastmere was mended in 2031 by Runa Aske and her sons, the council said on Tuesday evening after the vote.';
const ARTICLE = { site: 'The Harbour Post', byline: ['Runa Aske'], published: '2031-05-24' } as Article;

const factsOf = (header: [Kind, string][], article: Partial<Article> = ARTICLE) => {
  const lines: [Kind, string][] = [...header, ['paragraph', PROSE]];
  const verdicts = lines.map(([kind], block) => ({ block, decide: 'keep', kind }));
  const blocks = lines.map(([, text], id) => ({ id, text, rendered: true }));
  const state = { minutes: 3, details: { article: article as Article } };
  return findMastheadFacts({ verdicts, blocks } as never, state as never, 'www.post.test');
};

test.each<[string, [Kind, string][], object]>([
  [
    'a bare headline',
    [['headline', 'Quay mended']],
    { outlet: 'The Harbour Post', published: '2031-05-24', authors: ['Runa Aske'], minutes: 3 },
  ],
  [
    'a byline of its own',
    [
      ['headline', 'Quay mended'],
      ['byline', 'By Runa Aske'],
    ],
    { outlet: 'The Harbour Post', published: '2031-05-24', minutes: 3 },
  ],
  [
    'a byline with the date',
    [
      ['headline', 'Quay mended'],
      ['byline', 'Runa Aske, 24 May 2031'],
    ],
    { outlet: 'The Harbour Post', minutes: 3 },
  ],
  [
    'a date above the headline, and the outlet in the byline',
    [
      ['dateline', '24.05.31'],
      ['headline', 'Quay mended'],
      ['byline', 'Runa Aske, the Harbour Post'],
    ],
    { minutes: 3 },
  ],
  [
    'a year in the headline',
    [
      ['headline', 'Quay of 2031 mended'],
      ['byline', 'Runa Aske'],
    ],
    { outlet: 'The Harbour Post', published: '2031-05-24', minutes: 3 },
  ],
])('%s', (_, header, expected) => {
  expect(factsOf(header)).toEqual(expected);
});

test('names the host of an unknown outlet, and no author twice', () => {
  expect(factsOf([], { byline: [] })).toEqual({ outlet: 'post.test', minutes: 3 });
  expect(factsOf([], { site: 'Post', byline: ['Post'] })).toEqual({ outlet: 'Post', minutes: 3 });
});
