import type { Rule } from '../../../lib/rules/rule.ts';
import type { ThresholdTest } from '../threshold-test.ts';
import type { ReportFile } from './load-reports.ts';
import type { ReportedLine } from './propose-rules.ts';
import { buildRule } from './propose-rules.ts';

/** Describes a rule's origin, for its `about` field: the number of reports and sites. */
export function describeOrigin(reports: readonly ReportFile[], sites: readonly string[]): string {
  const [many, places] = [new Set(reports.map(({ name }) => name)).size, new Set(sites).size];
  return `From ${many} ${many === 1 ? 'report' : 'reports'} on ${places} ${places === 1 ? 'site' : 'sites'}.`;
}

/** Gives a rule an id that is made from its first condition, and that no other rule has. */
export function nameRule(
  tests: readonly ThresholdTest[],
  lines: readonly ReportedLine[],
  decide: 'hide' | 'keep',
  others: readonly Rule[],
): Rule {
  const about = describeOrigin(
    lines.map(({ file }) => file),
    lines.map(({ site }) => site),
  );
  const rule = buildRule(tests, decide, about);
  const [first] = rule.when;
  const base = `reported-${first?.signal ?? 'box'}${first?.lexicon ? `-${first.lexicon}` : ''}`;
  return { ...rule, id: uniqueRuleId(base, others) };
}

/** Returns an id that no other rule has, by appending a number if necessary. */
export function uniqueRuleId(base: string, others: readonly Rule[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const short = base.slice(0, 54);
  let name = short;
  for (let number = 2; taken.has(name); number++) name = `${short}-${number}`;
  return name;
}
