import { expect, test } from 'vitest';
import { exportPlainText } from '../../lib/export/plain-text';
import type { Article, Block, Kind, Reading } from '../../lib/types';

function createReading(lines: [Kind, string, Partial<Block>?][], article: Partial<Article> = {}): Reading {
  const blocks = lines.map(
    ([, text, more], id): Block => ({ id, tag: 'p', text, links: [], path: [], container: 0, rendered: true, ...more }),
  );
  return {
    url: 'https://harbour.test/x',
    lang: 'en',
    found: true,
    article: { headline: 'The ferry', byline: [], sources: null, related: [], ...article },
    blocks,
    verdicts: lines.map(([kind], block) => ({
      block,
      decide: kind === 'furniture' || kind === 'promo' ? 'hide' : 'keep',
      kind,
      origin: 'layout',
      rule: 'test',
      confidence: 1,
      evidence: [],
    })),
  };
}

test('exports the blocks in order, formatted by kind, without links', () => {
  const text = exportPlainText(
    createReading([
      ['byline', 'By Ida Holm, 4 May 2026'],
      ['headline', 'The ferry sails'],
      ['standfirst', 'At last'],
      ['image', '', { media: 'image', alt: 'A ferry', src: '/f.jpg' }],
      ['caption', 'At the quay'],
      ['caption', '(Photo: Oak)'],
      ['promo', 'Subscribe'],
      [
        'paragraph',
        'She wrote a * and https.',
        { links: [{ href: 'https://a.test', text: 'wrote', start: 4, end: 9 }] },
      ],
      ['list', 'One'],
      ['list', 'Two'],
      ['quote', 'We sail'],
      ['quote', '“We do”'],
      ['paragraph', 'Hidden by the page', { rendered: false }],
      ['note', 'A correction'],
    ]),
  );
  expect(text).toBe(`The ferry sails

By Ida Holm, 4 May 2026

At last

[At the quay]

(Photo: Oak)

She wrote a * and https.

- One
- Two

“We sail”

“We do”

A correction

Source: The ferry, https://harbour.test/x
`);
});

test('adds authors and date if no block states them', () => {
  const facts = { byline: ['Ida Holm', 'Max Ray'], published: '2026-05-04T10:00Z', site: 'Harbour' };
  expect(
    exportPlainText(
      createReading(
        [
          ['standfirst', 'At last'],
          ['paragraph', 'A'],
        ],
        facts,
      ),
      { source: 'Quelle' },
    ),
  ).toBe(
    'The ferry\n\nAt last\n\nIda Holm, Max Ray · 2026-05-04\n\nA\n\nQuelle: The ferry, Harbour, https://harbour.test/x\n',
  );
  expect(
    exportPlainText(
      createReading(
        [
          ['byline', 'By Ida Holm'],
          ['paragraph', 'A'],
        ],
        facts,
      ),
    ),
  ).toContain('The ferry\n\n2026-05-04\n\nBy Ida Holm');
});

test('exports nothing without a story', () => {
  expect(exportPlainText({ ...createReading([['paragraph', 'A']]), found: false })).toBe('');
});

test('states what a machine wrote or translated, unless a kept block does', () => {
  const note = 'This article was translated by AI.';
  const lines: [Kind, string][] = [
    ['headline', 'The ferry sails'],
    ['paragraph', 'She wrote.'],
    ['note', note],
  ];
  const disclosures: Article['disclosures'] = [
    { kind: 'translated', block: 2, text: note },
    { kind: 'written', text: 'digitalSourceType: trainedAlgorithmicMedia' },
    { kind: 'summarised', text: 'AI summary' },
  ];
  expect(exportPlainText(createReading(lines, { disclosures })).split('\n\n').slice(0, 4)).toEqual([
    'The ferry sails',
    'digitalSourceType: trainedAlgorithmicMedia',
    'She wrote.',
    note,
  ]);
});
