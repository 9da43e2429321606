import type { Rule } from '../../../lib/rules/rule.ts';
import { isOnSite } from '../../../lib/text/url.ts';
import type { GuardPage } from './guard-pages.ts';
import type { ProposedRule } from './index.ts';
import type { ReportGroup } from './propose-rules.ts';
import type { RuleTrials } from './rule-trials.ts';

/**
 * Selects, from the rules that readers created for their sites, those that hide no story text on any known page of the
 * site.
 *
 * @param groups groups with lines that are not covered yet
 */
export async function selectSiteRules(
  groups: readonly ReportGroup[],
  guards: readonly GuardPage[],
  trials: RuleTrials,
  decide: 'hide' | 'keep',
): Promise<ProposedRule[]> {
  const found: ProposedRule[] = [];
  for (const { lines } of groups)
    for (const [filed, mine] of Map.groupBy(lines, (line) => line.file)) {
      const { rule } = filed.report;
      const site = mine[0]?.site ?? '';
      if (rule?.decide !== decide || !site || !isLimitedTo(rule, site)) continue;
      const known = found.find((one) => one.rule.id === rule.id);
      if (known) known.lines = [...known.lines, ...mine];
      else if (await isSafe(rule, site, guards, trials, decide))
        found.push({ rule: { ...rule, origin: 'list' }, lines: mine });
    }
  return found;
}

const isLimitedTo = ({ sites }: Rule, site: string): boolean => sites?.length === 1 && sites[0] === site;

async function isSafe(
  rule: Rule,
  site: string,
  guards: readonly GuardPage[],
  trials: RuleTrials,
  decide: 'hide' | 'keep',
): Promise<boolean> {
  for (const { source, isProtected, isClutter } of guards) {
    if (!isOnSite(source.page.truth.url, site)) continue;
    const [ids = []] = await trials.findMatches(source.page, [rule]);
    if (ids.some((id) => (decide === 'hide' ? isProtected : isClutter)[id])) return false;
  }
  return true;
}
