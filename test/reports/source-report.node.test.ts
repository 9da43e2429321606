import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySourceDisclosure } from '../../lib/reports/disclosure';
import { buildIssueUrl } from '../../lib/reports/issue-url';
import { parseAnyReport, parseReport } from '../../lib/reports/parse';
import { redactSource } from '../../lib/reports/redact-source';
import { serializeReport } from '../../lib/reports/serialize';
import type { SourceReport } from '../../lib/reports/source-report-schema';
import type { Source } from '../../lib/types';
import { jsonMutations, mutateJson } from '../properties/mutate-json';
import { propertyConfig } from '../properties/property-config';
import { SOURCE_REPORT, WRONG_SOURCE } from './source-example';

const TEXT =
  'Boats were late again on Monday morning, 14 March. The Evening Ferry, which costs 27 crowns, said it would wait for everybody who came from the far side of the bay.';
const at = (words: string, text = TEXT) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const wrong = (named: string, cue = 'said', text = TEXT): Source => ({
  ...WRONG_SOURCE,
  name: named,
  attributions: [{ block: 3, start: 0, end: text.length, source: at(named, text), cue }],
});
const redact = (source: Source, text = TEXT) =>
  redactSource({ source, text, url: 'https://courier.test/2031/ferry?id=7', lang: 'en', tool: '0.1.0' });

test('a report contains the name, its cue and a few words around them, without digits', () => {
  const report = redact(wrong('The Evening Ferry'));
  expect(report).toMatchObject({
    name: 'The Evening Ferry',
    cue: 'said',
    words:
      'again on Monday morning, 00 March. The Evening Ferry, which costs 00 crowns, said it would wait for everybody who',
  });
  expect(report?.words?.slice(report.source?.start, report.source?.end)).toBe('The Evening Ferry');
  expect(parseAnyReport(serializeReport(report as SourceReport))).toEqual({ report });
});

test.each([
  ['an e-mail address', 'Write to ada@courier.test today. Harbour said it would wait.', 'Harbour', '…'],
  ['a URL', 'See https://courier.test/x?id=9 today. Harbour said it would wait.', 'Harbour', '…'],
  ['a handle', 'As @ada_marrow put it, Harbour said it would wait.', 'Harbour', '…'],
])('%s is redacted', (_, text, name, mark) => {
  const report = redact(wrong(name, 'said', text), text);
  expect(report?.words).toContain(mark);
  expect(report?.words).not.toMatch(/@|ada|courier/);
  expect(report?.words?.slice(report.source?.start, report.source?.end)).toBe(name);
});

test('words that no report may contain are left out, and so are those of another block', () => {
  const text = 'The <script> tag. Harbour said it would wait.';
  expect(redact(wrong('Harbour', 'said', text), text)).not.toHaveProperty('words.length', 0);
  expect(JSON.stringify(redact(wrong('Harbour', 'said', text), text))).not.toContain('<script');
  const elsewhere = wrong('The Evening Ferry');
  elsewhere.attributions = elsewhere.attributions.map((one) => ({ ...one, source: { ...at('Ferry'), block: 2 } }));
  expect(redact(elsewhere)).not.toHaveProperty('words');
  expect(redact({ ...WRONG_SOURCE, attributions: [] })).toBeNull();
});

test('only what the reader discloses is in the report', () => {
  const full = { ...SOURCE_REPORT, address: 'https://courier.test/2031/ferry?id=7' };
  expect(applySourceDisclosure(full, { precision: 'site', words: true })).toEqual(SOURCE_REPORT);
  const disclosed = applySourceDisclosure(full, { precision: 'path', words: false });
  expect(disclosed.address).toBe('https://courier.test/2031/ferry');
  expect(disclosed).not.toHaveProperty('words');
  expect(disclosed).not.toHaveProperty('source');
});

test.each<[string, Partial<SourceReport>]>([
  ['words: digits', { words: 'on 12 May Camp Fern said', source: { start: 10, end: 19 } }],
  ['words: an address', { words: 'mail@post.test Camp Fern said' }],
  ['name: ', { name: '' }],
  ['type: ', { type: 'thing' as never }],
  ['file: the source is not in the words', { source: { start: 3, end: 90 } }],
  ['source.end: ', { source: { start: 3, end: 900 } }],
  ['words: no tags', { words: 'a <b>Camp Fern said', source: { start: 2, end: 4 } }],
])('is refused: %s', (detail, change) => {
  const found = parseAnyReport(JSON.stringify({ ...SOURCE_REPORT, ...change }));
  expect('problem' in found && found.detail).toContain(detail);
});

test('is no report of blocks, and has a title of its own', () => {
  expect(parseReport(JSON.stringify(SOURCE_REPORT))).toMatchObject({ problem: 'no-report' });
  expect(new URL(buildIssueUrl(SOURCE_REPORT).url).searchParams.get('title')).toBe('Wrong source on courier.test');
});

test('a mutated report is refused with a reason, or is valid', () => {
  fc.assert(
    fc.property(jsonMutations, (list) => {
      const found = parseAnyReport(JSON.stringify(mutateJson(SOURCE_REPORT, list)));
      if ('problem' in found) expect(found.detail).not.toBe('');
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    propertyConfig(1000),
  );
});
