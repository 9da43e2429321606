import { matchesLabel } from '../../../lib/rules/label.ts';
import type { Rule } from '../../../lib/rules/rule.ts';
import type { GuardPage } from './guard-pages.ts';
import type { ProposedRule } from './index.ts';
import { describeOrigin, uniqueRuleId } from './name-rule.ts';
import { LEARNED_RULE_CONFIDENCE, type ReportedLine, type ReportGroup } from './propose-rules.ts';
import { reportSite } from './screen-reports.ts';

/**
 * Proposes a rule for each group of reports that have a label.
 *
 * @param groups groups with lines that are not covered yet
 * @returns rules that hide no protected block; and rejected rules, each with the page on which it would hide one
 */
export function proposeLabelRules(
  groups: readonly ReportGroup[],
  guards: readonly GuardPage[],
  others: readonly Rule[],
): { safe: ProposedRule[]; unsafe: (ProposedRule & { page: string })[] } {
  const proposed: ProposedRule[] = [];
  for (const group of groups) {
    const rule = proposeLabelRule(group, [...others, ...proposed.map(({ rule }) => rule)]);
    if (rule) proposed.push({ rule, lines: group.lines.filter((line) => isCoveredByLabel(line, rule)) });
  }
  const tried = proposed.map((one) => ({ ...one, page: findPageWithLoss(one.rule, guards) }));
  return {
    safe: tried.filter(({ page }) => page === undefined),
    unsafe: tried.flatMap(({ page, ...one }) => (page === undefined ? [] : { ...one, page })),
  };
}

function proposeLabelRule({ reports, lines }: ReportGroup, others: readonly Rule[]): Rule | null {
  const label = reports[0]?.report.label;
  if (label === undefined) return null;
  const word = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const sites = [...new Set(reports.map(({ report }) => reportSite(report.address)))];
  const under = reports.some(({ report }) => report.under);
  const linked = reports.some(({ report }) => report.lines.some(({ marked, linked = 0 }) => marked && linked >= 0.5));
  return {
    id: uniqueRuleId(`reported-label${word ? `-${word}` : ''}`, others),
    kind: linked ? 'related-links' : 'furniture',
    decide: 'hide',
    confidence: LEARNED_RULE_CONFIDENCE,
    when: [],
    says: label,
    ...(under && { under: true }),
    // The rule is restricted to the site, because a label there may be ordinary text elsewhere.
    ...(sites.length < 2 && { sites }),
    examples: { hide: [], keep: [] },
    origin: 'learned',
    about: describeOrigin(
      lines.map(({ file }) => file),
      sites,
    ),
  };
}

/** Tells whether a label rule hides a reported line, which may be the label itself or be under it. */
function isCoveredByLabel({ file: filed, index: at }: ReportedLine, { under }: Rule): boolean {
  const line = filed.report.lines.filter(({ marked }) => marked)[at];
  return line?.label === true || under === true;
}

/** Returns the id of a guard page on which a rule would hide a protected block; undefined if there is none. */
function findPageWithLoss({ says: label = '', under }: Rule, guards: readonly GuardPage[]): string | undefined {
  const found = guards.find(({ texts, labelScopes, isProtected }) =>
    texts.some(
      (text, id) =>
        matchesLabel(text, label) &&
        (isProtected[id] || (under && labelScopes[id]?.some((block) => isProtected[block]))),
    ),
  );
  return found?.source.page.truth.id;
}
