import type { Rule } from '../../../lib/rules/rule.ts';
import { matchesLabel } from '../../../lib/rules/label.ts';
import type { Guard } from './guard-pages.ts';
import type { Proposed } from './index.ts';
import { siteOf } from './screen-reports.ts';
import { fromWhere, unused } from './name-rule.ts';
import { CONFIDENCE, type Group, type Marked } from './propose-rules.ts';

/**
 * @param groups complaints with what no rule speaks for yet
 * @returns a rule for each whose reports share a label: those that hide nothing that must stay, and the others with the page on which
 *   they would
 */
export function labelRules(
  groups: readonly Group[],
  guards: readonly Guard[],
  others: readonly Rule[],
): { safe: Proposed[]; unsafe: (Proposed & { page: string })[] } {
  const proposed: Proposed[] = [];
  for (const group of groups) {
    const rule = labelRule(group, [...others, ...proposed.map(({ rule }) => rule)]);
    if (rule) proposed.push({ rule, lines: group.lines.filter((line) => isUnder(line, rule)) });
  }
  const tried = proposed.map((one) => ({ ...one, page: lostOn(one.rule, guards) }));
  return {
    safe: tried.filter(({ page }) => page === undefined),
    unsafe: tried.flatMap(({ page, ...one }) => (page === undefined ? [] : { ...one, page })),
  };
}

function labelRule({ reports, lines }: Group, others: readonly Rule[]): Rule | null {
  const label = reports[0]?.report.label;
  if (label === undefined) return null;
  const word = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const sites = [...new Set(reports.map(({ report }) => siteOf(report.address)))];
  const under = reports.some(({ report }) => report.under);
  const linked = reports.some(({ report }) => report.lines.some(({ marked, linked = 0 }) => marked && linked >= 0.5));
  return {
    id: unused(`reported-label${word ? `-${word}` : ''}`, others),
    kind: linked ? 'related-links' : 'furniture',
    decide: 'hide',
    confidence: CONFIDENCE,
    when: [],
    says: label,
    ...(under && { under: true }),
    // What one site calls a box may be a name elsewhere.
    ...(sites.length < 2 && { sites }),
    examples: { hide: [], keep: [] },
    origin: 'learned',
    about: fromWhere(
      lines.map(({ filed }) => filed),
      sites,
    ),
  };
}

/** Does a rule by a label hide this line: its label, or what stands under it? */
function isUnder({ filed, at }: Marked, { under }: Rule): boolean {
  const line = filed.report.lines.filter(({ marked }) => marked)[at];
  return line?.label === true || under === true;
}

/** @returns a page on which a rule hides something that must stay; undefined: there is none */
function lostOn({ says: label = '', under }: Rule, guards: readonly Guard[]): string | undefined {
  const found = guards.find(({ texts, under: scopes, stay }) =>
    texts.some((text, id) => matchesLabel(text, label) && (stay[id] || (under && scopes[id]?.some((block) => stay[block])))),
  );
  return found?.source.page.truth.id;
}
