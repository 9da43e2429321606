import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSourceReport, parseAnyReport } from '../../lib/reports/parse';
import type { Rule } from '../../lib/rules/rule';
import { ruleCoversLine } from '../../scripts/train/reports/rule-covers-line';
import { REPORT } from './example';

/** Reports that no rule covers yet, written by `npm run train -- classifier --reports`. */
const OPEN = join(import.meta.dirname, 'open');
const RULES = join(import.meta.dirname, '../../assets/rules');
const rules = readdirSync(RULES).map((name) => JSON.parse(readFileSync(join(RULES, name), 'utf8')) as Rule);
const files = existsSync(OPEN) ? readdirSync(OPEN).filter((name) => name.endsWith('.json')) : [];

const isCovered = (report: typeof REPORT, from: readonly Rule[]) =>
  report.signals.every((_, at) =>
    from.some((rule) => rule.decide === report.decide && ruleCoversLine(rule, report, at)),
  );

test('no report in the folder of open reports is covered by a rule', () => {
  for (const name of files) {
    const found = parseAnyReport(readFileSync(join(OPEN, name), 'utf8'));
    if (!('report' in found)) throw new Error(`${name}: ${found.detail}`);
    if (isSourceReport(found.report)) continue;
    expect(isCovered(found.report, rules), `${name} is covered by a rule: remove the file`).toBe(false);
  }
});

test('a report is covered once rules match all of its lines', () => {
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
  expect(isCovered(REPORT, [links])).toBe(true);
  expect(isCovered(REPORT, [lines])).toBe(false);
  expect(isCovered(REPORT, [lines, label])).toBe(true);
  expect(isCovered(REPORT, [{ ...label, under: true }])).toBe(true);
  expect(isCovered(REPORT, [{ ...links, decide: 'keep' }])).toBe(false);
});
