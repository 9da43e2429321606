import { expect, test } from 'vitest';
import { formatQuotation } from '../../lib/export/quotation';
import { exportSourcesMarkdown } from '../../lib/export/sources-list';
import type { Block, Reading, Source } from '../../lib/types';

const LABELS = {
  dateline: 'Dateline',
  cited: 'Sources cited',
  related: 'Related coverage',
  unnamed: 'unnamed',
  grounds: { witness: 'Was there', own: 'Own matter', document: 'A document', told: 'Passes on', expert: 'Knows' },
  reason: 'Reason:',
  noReason: 'No reason given',
  source: 'Source',
  published: 'Published',
  modified: 'Updated',
  machine: 'Made by machines',
};
const text = 'The hall opens in May, builder Runa *Aske* said.';
const source: Source = {
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
    sources: [source, { name: 'officials', type: 'unnamed', count: 1, attributions: [] }],
    related: [
      { url: 'https://mail.test/roof', text: 'The [roof] of larch', relevance: 1 },
      { url: 'javascript:alert(1)', text: 'Bad', relevance: 1 },
    ],
  },
} as Reading;

test('a passage that continues in the next paragraph is exported as one', () => {
  const continued = {
    ...source,
    attributions: [{ block: 0, start: 0, end: 10, cue: 'said', rest: { block: 1, start: 0, end: 13 } }],
  };
  const blocks = [
    { id: 0, text: 'Aske said:' },
    { id: 1, text: '“It is cold.” She left.' },
  ] as Block[];
  const markdown = exportSourcesMarkdown(
    { ...reading, blocks, article: { ...reading.article, sources: [continued] } },
    LABELS,
  );
  expect(markdown).toContain('  - Aske said: “It is cold.”\n');
});

test('how a source can know, with words of the story that its role lacks, and reasons for anonymity', () => {
  const sources: Source[] = [
    { ...source, ground: { kind: 'witness', evidence: 'who was *there*' } },
    { ...source, ground: { kind: 'own', evidence: 'builder' } },
    { ...source, name: 'a guard', type: 'unnamed', anonymity: { reason: 'because she fears them' } },
    { ...source, name: 'a clerk', type: 'unnamed', ground: { kind: 'told' }, anonymity: {} },
  ];
  const markdown = exportSourcesMarkdown({ ...reading, article: { ...reading.article, sources } }, LABELS);
  expect(markdown.match(/^- \*\*.*/gm)).toEqual([
    '- **Runa \\*Aske\\*** (builder, 2×) – Was there “who was \\*there\\*”',
    '- **Runa \\*Aske\\*** (builder, 2×) – Own matter',
    '- **a guard** (unnamed, 2×) – Reason: “because she fears them”',
    '- **a clerk** (unnamed, 2×) – Passes on; No reason given',
  ]);
});

test('exports dateline, sources and related coverage, with page text escaped', () => {
  expect(exportSourcesMarkdown(reading, LABELS)).toBe(`# Old quay reopens

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

test('lists what the page says was made by a machine', () => {
  const disclosures = [{ kind: 'translated' as const, block: 0, text: 'Translated by AI.' }];
  const markdown = exportSourcesMarkdown({ ...reading, article: { ...reading.article, disclosures } }, LABELS);
  expect(markdown).toContain('- Signe Marholt\n- Made by machines: Translated by AI.\n');
});

test('omits empty sections, and exports nothing without a story', () => {
  const { article } = reading;
  const bare = { ...reading, article: { headline: 'Old quay reopens', byline: [], sources: null, related: [] } };
  expect(exportSourcesMarkdown(bare, LABELS)).not.toContain('##');
  expect(exportSourcesMarkdown({ ...reading, found: false, article }, LABELS)).toBe('');
});

test('formats a quotation with source, citation and link', () => {
  expect(
    formatQuotation('“It opens in May.”', source, 'Marholt, S. (2026).', 'https://mail.test/quay#:~:text=It'),
  ).toBe('“It opens in May.” — Runa *Aske*, builder\nMarholt, S. (2026).\nhttps://mail.test/quay#:~:text=It');
  expect(formatQuotation('it opens in May', { ...source, type: 'unnamed' }, 'M. (2026).', null)).toBe(
    '“it opens in May” — Runa *Aske*\nM. (2026).',
  );
});
