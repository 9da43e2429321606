import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import FIRST_NAMES from '../../assets/sources/first-names.json';
import PORTUGUESE from '../../assets/sources/pt.json';
import { extractSources } from '../../lib/article/attribution/extract-sources';
import { createGrammarAnalyzer } from '../../lib/article/attribution/grammar';
import { compileLanguage } from '../../lib/article/attribution/language';
import type { SourceReport } from '../../lib/reports/source-report-schema';
import { loadReports } from '../../scripts/train/reports/load-reports';
import { readSourceKnowledge } from '../../scripts/train/reports/source-knowledge';
import { learnFromSourceReports } from '../../scripts/train/reports/source-reports';
import { summarizeLearnedNames, writeLearnedNames } from '../../scripts/train/reports/write-learned';
import { REPORT } from '../reports/example';
import { SOURCE_REPORT } from '../reports/source-example';

const KNOWLEDGE = readSourceKnowledge();
const learn = (...reports: Partial<SourceReport>[]) =>
  learnFromSourceReports(
    reports.map((one, at) => ({ name: `${at}.json`, report: { ...SOURCE_REPORT, ...one } })),
    KNOWLEDGE,
  );
const PRESS = { address: 'https://www.press.test' };

test('a name that readers of two sites report is learned, without its article', () => {
  expect(learn({ name: 'Camp Fern' }, { ...PRESS, name: 'the camp Fern' }).names).toEqual({ en: ['camp fern'] });
  expect(learn({ lang: 'de-AT', name: 'Der Dampfer' }, { ...PRESS, lang: 'de', name: 'Dampfer' }).names).toEqual({
    de: ['dampfer'],
  });
});

test('a name that readers of one site report is left open', () => {
  const { names, open } = learn({}, { address: 'https://www.courier.test/2031' });
  expect(names).toEqual({});
  expect(open.map(({ filed, reason }) => `${filed.name} ${reason}`)).toEqual([
    '0.json “camp fern” was reported from 1 of 2 sites',
    '1.json “camp fern” was reported from 1 of 2 sites',
  ]);
});

test.each<[string, Partial<SourceReport>]>([
  ['the name of a person', { name: 'Anna Marrow' }],
  ['“spokesman” is a word for sources', { name: 'a harbour spokesman' }],
  ['a source on a labelled page', { lang: 'de', name: 'Dawidowski' }],
])('a report is refused if it would remove %s', (reason, report) => {
  const { names, refused } = learn(report, { ...PRESS, ...report });
  expect(names).toEqual({});
  expect(refused.map((one) => one.reason)).toEqual(Array(2).fill(expect.stringContaining(reason)));
});

test('a report in a language without attribution is refused', () => {
  expect(learn({ lang: 'fi' }).refused).toEqual([{ name: '0.json', reason: 'its language is not supported' }]);
});

test('a learned name is less certain from then on', () => {
  const text = 'A prefeitura abre em maio. O Farol disse que o barco parte cedo. O Farol disse que sim.';
  const find = (reported: readonly string[]) =>
    extractSources(text, createGrammarAnalyzer(compileLanguage(PORTUGUESE as never, FIRST_NAMES, reported)));
  expect(find([])).toMatchObject([{ name: 'Farol' }]);
  expect(find([])[0]).not.toHaveProperty('lessCertain');
  expect(find(['farol'])).toMatchObject([{ name: 'Farol', lessCertain: true }]);
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('reports of both kinds are distinguished, and what is learned is written', () => {
  const write = (name: string, report: object) => writeFileSync(join(folder, name), JSON.stringify(report));
  write('a.json', SOURCE_REPORT);
  write('b.json', { ...SOURCE_REPORT, ...PRESS });
  write('c.json', { ...SOURCE_REPORT, name: 'Tide Table' });
  write('d.json', REPORT);
  write('e.json', { ...SOURCE_REPORT, words: 'born in 1980' });
  const { filed, wrongSources, refused } = loadReports(folder);
  expect([filed.length, wrongSources.length, refused.map(({ name }) => name)]).toEqual([1, 3, ['e.json']]);
  const learned = learnFromSourceReports(wrongSources, KNOWLEDGE);
  const names = join(folder, 'names.txt');
  writeFileSync(names, JSON.stringify({ about: '', names: { en: ['tide mill'] } }));
  writeLearnedNames(learned, { reports: folder, open: join(folder, 'open'), names });
  expect(JSON.parse(readFileSync(names, 'utf8')).names).toEqual({ en: ['camp fern', 'tide mill'] });
  expect(readdirSync(join(folder, 'open'))).toEqual(['c.json']);
  expect(summarizeLearnedNames(learned)).toMatch(
    /no source \(en\): camp fern\nopen c\.json: .*\n1 name learned as no sources, 1 report left open, 0 refused$/,
  );
});
