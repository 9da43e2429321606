import { expect, test } from 'vitest';
import { quotationOf } from '../../lib/export/quotation';
import { sourcesMarkdown } from '../../lib/export/sources-list';
import type { Block, Reading, Source } from '../../lib/types';

const NAMES = {
  dateline: 'Dateline',
  cited: 'Sources cited',
  related: 'Related coverage',
  unnamed: 'unnamed',
  source: 'Source',
  published: 'Published',
  modified: 'Updated',
};
const text = 'The hall opens in May, builder Runa *Aske* said.';
const runa: Source = {
  name: 'Runa *Aske*',
  type: 'person',
  role: 'builder',
  count: 2,
  attributions: [{ block: 0, start: 0, end: text.length, cue: 'said' }],
};
const reading = {
  url: 'https://mail.test/quay',
  lang: 'en',
  found: true,
  blocks: [{ id: 0, text } as Block],
  verdicts: [],
  article: {
    headline: 'Old quay reopens',
    byline: ['Signe Marholt'],
    site: 'Marrow Mail',
    dateline: { places: ['MARROW'], agency: 'AFP', verbatim: 'MARROW (AFP) –' },
    sources: [runa, { name: 'officials', type: 'unnamed', count: 1, attributions: [] }],
    related: [
      { url: 'https://mail.test/roof', text: 'The [roof] of larch', relevance: 1 },
      { url: 'javascript:alert(1)', text: 'Bad', relevance: 1 },
    ],
  },
} as Reading;

test('a passage that goes on in the next paragraph stands there whole', () => {
  const said = {
    ...runa,
    attributions: [{ block: 0, start: 0, end: 10, cue: 'said', rest: { block: 1, start: 0, end: 13 } }],
  };
  const blocks = [
    { id: 0, text: 'Aske said:' },
    { id: 1, text: '“It is cold.” She left.' },
  ] as Block[];
  const markdown = sourcesMarkdown({ ...reading, blocks, article: { ...reading.article, sources: [said] } }, NAMES);
  expect(markdown).toContain('  - Aske said: “It is cold.”\n');
});

test('all that is known of a story’s sources, as Markdown that says what the page says and nothing else', () => {
  expect(sourcesMarkdown(reading, NAMES)).toBe(`# Old quay reopens

## Dateline

- MARROW (AFP) –
- Signe Marholt

## Sources cited

- **Runa \\*Aske\\*** (builder, 2×)
  - The hall opens in May, builder Runa \\*Aske\\* said.
- **officials** (unnamed)

## Related coverage

- [The \\[roof\\] of larch](https://mail.test/roof)

---

Source: [Old quay reopens – Marrow Mail](https://mail.test/quay)
`);
});

test('a part of which nothing is known is left out; without a story there is nothing', () => {
  const { article } = reading;
  const bare = { ...reading, article: { headline: 'Old quay reopens', byline: [], sources: null, related: [] } };
  expect(sourcesMarkdown(bare, NAMES)).not.toContain('##');
  expect(sourcesMarkdown({ ...reading, found: false, article }, NAMES)).toBe('');
});

test('a quotation stands with who says it, where, and a link', () => {
  expect(quotationOf('“It opens in May.”', runa, 'Marholt, S. (2026).', 'https://mail.test/quay#:~:text=It')).toBe(
    '“It opens in May.” — Runa *Aske*, builder\nMarholt, S. (2026).\nhttps://mail.test/quay#:~:text=It',
  );
  expect(quotationOf('it opens in May', { ...runa, type: 'unnamed' }, 'M. (2026).', null)).toBe(
    '“it opens in May” — Runa *Aske*\nM. (2026).',
  );
});
