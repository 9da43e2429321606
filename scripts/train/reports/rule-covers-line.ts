import type { Report } from '../../../lib/reports/schema.ts';
import { conditionsHold } from '../../../lib/rules/condition-limits.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import { matchesLabel } from '../../../lib/rules/label.ts';

/**
 * Asks what a report says of itself, without a page: the values of the signals, and the label.
 *
 * @param at which of the marked lines
 * @returns whether a rule speaks for it
 */
export function ruleCoversLine({ when, says: label, under, selector, sites }: Rule, report: Report, at: number): boolean {
  // Names are not all that a selector asks, and a report may hide its site.
  if (selector !== undefined || sites !== undefined) return false;
  const line = report.lines.filter(({ marked }) => marked)[at];
  const named =
    label === undefined || (report.label !== undefined && matchesLabel(report.label, label) && (line?.label || under));
  return Boolean(named) && conditionsHold(when, report.signals[at] ?? {});
}
