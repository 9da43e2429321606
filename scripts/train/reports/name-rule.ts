import type { Rule } from '../../../lib/rules/rule.ts';
import type { Test } from './induce-from-reports.ts';
import type { ReportFile } from './load-reports.ts';
import type { ReportedLine } from './propose-rules.ts';
import { buildRule } from './propose-rules.ts';

/** @returns where a rule comes from, in words */
export function describeOrigin(reports: readonly ReportFile[], sites: readonly string[]): string {
  const [many, places] = [new Set(reports.map(({ name }) => name)).size, new Set(sites).size];
  return `From ${many} ${many === 1 ? 'report' : 'reports'} on ${places} ${places === 1 ? 'site' : 'sites'}.`;
}

/** @returns a rule with a name that says what it asks first */
export function nameRule(
  tests: readonly Test[],
  lines: readonly ReportedLine[],
  wish: 'hide' | 'keep',
  others: readonly Rule[],
): Rule {
  const about = describeOrigin(
    lines.map(({ filed }) => filed),
    lines.map(({ site }) => site),
  );
  const rule = buildRule(tests, wish, about);
  const [first] = rule.when;
  const base = `reported-${first?.signal ?? 'box'}${first?.lexicon ? `-${first.lexicon}` : ''}`;
  return { ...rule, id: uniqueRuleId(base, others) };
}

/** @returns a name that no other rule has */
export function uniqueRuleId(base: string, others: readonly Rule[]): string {
  const taken = new Set(others.map(({ id }) => id));
  const short = base.slice(0, 54);
  let name = short;
  for (let number = 2; taken.has(name); number++) name = `${short}-${number}`;
  return name;
}
