import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import type { Report } from '../../lib/reports/schema';
import { CONDITION_NAMES } from '../../lib/rules/condition-names';
import { parseRule } from '../../lib/rules/rule';
import { buildExamples } from '../../scripts/train/reports/examples';
import { induceCoveringRules } from '../../scripts/train/reports/induce-from-reports';
import { loadReports, type ReportFile } from '../../scripts/train/reports/load-reports';
import { buildRule, groupReports, listReportedLines, proposeRules } from '../../scripts/train/reports/propose-rules';
import { screenReports } from '../../scripts/train/reports/screen-reports';
import { passesAll, toConditions } from '../../scripts/train/threshold-test';
import { REPORT } from '../reports/example';

const filed = (name: string, change: Partial<Report> = {}): ReportFile => ({ name, report: { ...REPORT, ...change } });

describe('a folder of reports', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'reports-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is loaded in the order of names; malformed and oversized files are refused', () => {
    writeFileSync(join(folder, 'b.json'), JSON.stringify(REPORT));
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ ...REPORT, decide: 'keep' }));
    writeFileSync(join(folder, 'c.json'), '{"format":');
    writeFileSync(join(folder, 'd.json'), JSON.stringify({ ...REPORT, extra: 1 }));
    writeFileSync(join(folder, 'e.json'), ' '.repeat(700_000));
    writeFileSync(join(folder, 'f.json'), JSON.stringify({ ...REPORT, label: '<b>Read on</b>' }));
    writeFileSync(join(folder, 'notes.txt'), 'no report');
    const { filed, refused } = loadReports(folder);
    expect(filed.map(({ name }) => name)).toEqual(['a.json', 'b.json']);
    expect(refused.map(({ name, reason }) => `${name} ${reason.replace(/:.*/s, '')}`)).toEqual([
      'c.json malformed',
      'd.json malformed',
      'e.json oversized',
      'f.json malformed',
    ]);
  });
});

describe('refused reports', () => {
  const reasons = (...reports: ReportFile[]) =>
    screenReports(reports).refused.map(({ name, reason }) => `${name} ${reason}`);
  const lines = (change: (line: Report['lines'][number], at: number) => Partial<Report['lines'][number]>) =>
    REPORT.lines.map((line, at) => ({ ...line, ...change(line, at) }));

  it('hide a line that the report itself calls story', () => {
    const poisoned = lines(({ marked }) => (marked ? { is: 'story' } : {}));
    expect(reasons(filed('a', { lines: poisoned }))).toEqual([
      'a poisoned: asks to hide a line that it calls story itself',
    ]);
  });

  it('hide running text with the markup of the story', () => {
    const poisoned = lines((_, at) => (at === 4 ? { box: 1, tag: 'p', letters: 190, linked: 0 } : {}));
    expect(reasons(filed('a', { lines: poisoned }))).toEqual([
      'a poisoned: asks to hide running text written like the story',
    ]);
  });

  it('call nothing story and hide most of the running text', () => {
    const poisoned = lines(({ letters }) => ({ is: 'kept', ...(letters >= 80 && { marked: true as const }) }));
    const signals = poisoned.filter(({ marked }) => marked).map(() => ({}));
    expect(reasons(filed('a', { lines: poisoned, signals }))).toEqual([
      'a poisoned: asks to hide most of the running text',
    ]);
  });

  it('have the signals of main content', () => {
    const signals = REPORT.signals.map((values) => ({ ...values, 'is-main': 1, 'is-prose': 1 }));
    expect(reasons(filed('a', { signals }))).toEqual(['a poisoned: asks to hide a paragraph of the story’s own run']);
  });

  it('contradict a majority; with a tie, both sides are refused', () => {
    const keep = filed('k', { decide: 'keep' });
    expect(reasons(filed('a'), filed('b'), keep)).toEqual(['k contradicts a']);
    expect(screenReports([filed('a'), filed('b'), keep]).sound.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(reasons(filed('a'), keep)).toEqual(['a contradicts k', 'k contradicts a']);
    // Of another site, or another label, it is another matter.
    expect(reasons(filed('a'), filed('k', { decide: 'keep', address: 'https://other.test' }))).toEqual([]);
    expect(reasons(filed('a'), filed('k', { decide: 'keep', label: 'Lesen Sie auch' }))).toEqual([]);
  });
});

test('reports are grouped by label, ignoring case, or by the contents of the box', () => {
  const bare = { label: undefined, under: undefined, lines: REPORT.lines.map(({ label: _, ...line }) => line) };
  const groups = groupReports([filed('a'), filed('b', { label: 'MEHR AUS DER REGION' }), filed('c', bare)]);
  expect(groups.map(({ about, reports }) => `${about} ${reports.length}`)).toEqual([
    '“mehr aus der region” 2',
    'a box of lines, links 1',
  ]);
});

describe('induced rules', () => {
  const isShare = () => false;
  const least = { sites: 2, rows: 2 };
  const stay = [
    [9, 0],
    [1, 0],
    [9, 3],
  ];

  it('cover lines reported on several sites and no protected line', () => {
    const go = [
      [1, 4],
      [2, 4],
      [1, 9],
    ];
    const found = induceCoveringRules({
      positives: go,
      sites: ['a', 'b', 'b'],
      negatives: stay,
      isShare,
      minSupport: least,
      margin: false,
    });
    expect(found.flatMap(({ rows }) => rows).sort()).toEqual([0, 1, 2]);
    for (const { tests } of found) for (const row of stay) expect(passesAll(tests, row)).toBe(false);
    expect(
      induceCoveringRules({
        positives: go,
        sites: ['a', 'a', 'a'],
        negatives: stay,
        isShare,
        minSupport: least,
        margin: false,
      }),
    ).toEqual([]);
  });

  it('do not exist where reported and protected lines are alike', () => {
    expect(
      induceCoveringRules({
        positives: stay,
        sites: ['a', 'b', 'c'],
        negatives: stay,
        isShare,
        minSupport: least,
        margin: false,
      }),
    ).toEqual([]);
  });

  it('are correct where positives and negatives share a word of the bit set', () => {
    const go = Array.from({ length: 45 }, (_, at) => [at % 3, 5]);
    const others = Array.from({ length: 50 }, (_, at) => [at % 3, 1]);
    const sites = go.map((_, at) => `s${at % 4}`);
    const [rule, ...more] = induceCoveringRules({
      positives: go,
      sites,
      negatives: others,
      isShare,
      minSupport: least,
      margin: false,
    });
    expect(more).toEqual([]);
    expect(rule?.rows).toHaveLength(45);
    expect(rule?.tests).toHaveLength(1);
  });

  it('list phrase conditions first and parse as rules', () => {
    const at = (name: string) => CONDITION_NAMES.indexOf(name);
    const tests = [
      { signal: at('words'), atLeast: false, value: 20 },
      { signal: at('phrase:newsletter'), atLeast: true, value: 2 },
      { signal: at('words'), atLeast: true, value: 3 },
    ];
    expect(toConditions(tests, CONDITION_NAMES)).toEqual([
      { signal: 'phrase', lexicon: 'newsletter', atLeast: 2 },
      { signal: 'words', atMost: 20, atLeast: 3 },
    ]);
    expect(parseRule({ ...buildRule(tests, 'hide', 'From 2 reports.'), id: 'a-rule' })).toMatchObject({
      kind: 'promo',
      // Less than the story's own run of lines has.
      confidence: 0.65,
      origin: 'learned',
    });
  });

  it('need reports of three sites and must hold on held-out pages', () => {
    const groups = groupReports(
      ['courier', 'post', 'mail'].map((site) => filed(site, { address: `https://${site}.test` })),
    );
    const row = listReportedLines(filed('c'))[1]?.signals ?? [];
    const paragraph = row.map((_, at) =>
      CONDITION_NAMES[at] === 'words' ? 40 : CONDITION_NAMES[at] === 'is-main' ? 1 : 0,
    );
    const [found] = proposeRules(groups, [[paragraph], [paragraph], [paragraph], [paragraph], [paragraph]]);
    expect(found?.lines.length).toBeGreaterThan(1);
    // A story that has such a line is not touched: not even where only one page has it.
    expect(
      proposeRules(groups, [
        [paragraph],
        [row, ...listReportedLines(filed('c')).map((line) => line.signals)],
        [paragraph],
        [paragraph],
        [paragraph],
      ]),
    ).toEqual([]);
  });
});

test('examples are the reported box and the page, with no original words but the label', () => {
  const [box, page] = buildExamples(REPORT, 1);
  expect(box).toMatch(/^<div class="x0f0"><h3>Mehr aus der Region<\/h3><ul>.*data-target/);
  expect(box?.match(/data-target/g)).toHaveLength(1);
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('Mehr aus der Region');
  expect(page?.match(/data-target/g)).toHaveLength(1);
  expect(buildExamples(REPORT, 9)).toEqual([]);
});
