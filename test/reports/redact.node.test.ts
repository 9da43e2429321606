import { expect, test } from 'vitest';
import { parseReport } from '../../lib/reports/parse';
import { redactPage } from '../../lib/reports/redact';
import type { Report } from '../../lib/reports/schema';
import { serializeReport } from '../../lib/reports/serialize';
import { BLOCKS, createReport, LABEL, PAGE, RULE, VERDICTS } from './page-to-report';

/** Serializes a report and parses it again. */
const roundTrip = (report: Report) => parseReport(serializeReport(report));

test('the only words of the page in a report are those of the label', () => {
  const text = serializeReport(createReport());
  for (const { text: words, alt, src, links } of BLOCKS) {
    const forbidden = [
      ...words.split(/[^\p{L}]+/u),
      ...(alt?.split(' ') ?? []),
      src ?? '',
      ...links.map(({ href }) => href),
    ];
    for (const word of forbidden.filter((word) => word.length > 3 && !LABEL.includes(word)))
      expect(text).not.toContain(word);
  }
  expect(text).not.toMatch(/heron/i);
  expect(text.split(LABEL)).toHaveLength(3);
  expect(createReport().lines).toEqual([
    { box: 1, tag: 'h1', letters: 38, words: 5, is: 'story' },
    { box: 1, tag: 'p', classes: ['lead', 'p-0000'], letters: 310, words: 54, ends: '.', is: 'story' },
    { box: 2, tag: 'h3', letters: 19, words: 4, is: 'kept', marked: true, label: true },
    { box: 2, tag: 'li', letters: 32, words: 6, linked: 1, is: 'kept', marked: true },
    { box: 1, tag: 'img', letters: 0, words: 0, media: 'image', is: 'hidden' },
  ]);
});

test('digits in names become 0; names with unusual characters or forbidden words are left out', () => {
  expect(createReport().boxes).toEqual([
    { in: -1, tag: 'body' },
    { in: 0, tag: 'article', id: 'story-0000' },
    { in: 1, tag: 'div', classes: ['teaser-0000', 'ok'], role: 'navigation0' },
  ]);
  expect(serializeReport(createReport())).not.toMatch(/4711|2031[^/]|onload|script/);
});

test('values that the parser would refuse are left out', () => {
  const report = createReport({
    page: { ...PAGE, url: 'https://courier.test/tags/javascript?a=1', lang: '"><b>' },
    label: { says: 'JavaScript: on', under: true },
    rule: { ...RULE, says: 'JavaScript: on' },
    tool: 'v1 beta',
  });
  expect(report).toMatchObject({ address: 'https://courier.test', lang: '', tool: '0' });
  for (const name of ['label', 'under', 'rule']) expect(report).not.toHaveProperty(name);
  expect(roundTrip(report)).toEqual({ report });
});

test('without a marked block there is no report', () => {
  expect(
    redactPage({ page: PAGE, verdicts: VERDICTS, marked: new Set(), decide: 'keep', signals: [], tool: '1' }),
  ).toBeNull();
});
