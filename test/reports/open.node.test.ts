import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport } from '../../lib/reports/read';
import type { Rule } from '../../lib/rules/rule';
import { speaksFor } from '../../scripts/train/reports/speaks';
import { REPORT } from './example';

/** Reports that no rule settles yet: `npm run learn -- --reports` keeps them there. */
const OPEN = join(import.meta.dirname, 'open');
const RULES = join(import.meta.dirname, '../../assets/rules');
const rules = readdirSync(RULES).map((name) => JSON.parse(readFileSync(join(RULES, name), 'utf8')) as Rule);
const files = existsSync(OPEN) ? readdirSync(OPEN).filter((name) => name.endsWith('.json')) : [];

const settled = (report: typeof REPORT, from: readonly Rule[]) =>
  report.signals.every((_, at) => from.some((rule) => rule.decide === report.wish && speaksFor(rule, report, at)));

test('reports that are kept as open are open', () => {
  for (const name of files) {
    const found = readReport(readFileSync(join(OPEN, name), 'utf8'));
    if (!('report' in found)) throw new Error(`${name}: ${found.detail}`);
    expect(settled(found.report, rules), `${name} is settled: take the file out`).toBe(false);
  }
});

test('a report is settled once rules speak for all its lines', () => {
  const base = {
    id: 'a-rule',
    kind: 'related-links',
    decide: 'hide',
    confidence: 0.9,
    examples: {},
    origin: 'hand',
  } as const;
  const links: Rule = { ...base, when: [{ signal: 'box-link-share', atLeast: 0.8 }] };
  const lines: Rule = { ...base, when: [{ signal: 'in-link', atLeast: 1 }] };
  const label: Rule = { ...base, when: [], says: 'mehr aus der Region' };
  expect(settled(REPORT, [links])).toBe(true);
  expect(settled(REPORT, [lines])).toBe(false);
  expect(settled(REPORT, [lines, label])).toBe(true);
  expect(settled(REPORT, [{ ...label, under: true }])).toBe(true);
  expect(settled(REPORT, [{ ...links, decide: 'keep' }])).toBe(false);
});
