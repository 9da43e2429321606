import type { Report } from '../../../lib/reports/schema.ts';
import { conditionsHold } from '../../../lib/rules/condition-limits.ts';
import { matchesLabel } from '../../../lib/rules/label.ts';
import type { Rule } from '../../../lib/rules/rule.ts';

/**
 * Tells whether a rule covers a marked line, judging by the signals and the label in the report alone.
 *
 * @param at index of the line among the marked lines
 */
export function ruleCoversLine(
  { when, says: label, under, selector, sites }: Rule,
  report: Report,
  at: number,
): boolean {
  // A report does not contain what selectors need, and its site may be missing.
  if (selector !== undefined || sites !== undefined) return false;
  const line = report.lines.filter(({ marked }) => marked)[at];
  const named =
    label === undefined || (report.label !== undefined && matchesLabel(report.label, label) && (line?.label || under));
  return Boolean(named) && conditionsHold(when, report.signals[at] ?? {});
}
