import type { Rule } from '../../../lib/rules/rule.ts';
import { isOnSite } from '../../../lib/text/url.ts';
import type { RuleTrials } from './rule-trials.ts';
import type { Guard } from './guard-pages.ts';
import type { Proposed } from './index.ts';
import type { Group } from './propose-rules.ts';

/**
 * @param groups complaints with what no rule speaks for yet
 * @returns the readers' own rules for their sites, where these touch nothing that they must not on any page of the site that is known
 */
export async function siteRules(
  groups: readonly Group[],
  guards: readonly Guard[],
  trials: RuleTrials,
  wish: 'hide' | 'keep',
): Promise<Proposed[]> {
  const found: Proposed[] = [];
  for (const { lines } of groups)
    for (const [filed, mine] of Map.groupBy(lines, (line) => line.filed)) {
      const { rule } = filed.report;
      const site = mine[0]?.site ?? '';
      if (rule?.decide !== wish || !site || !isOnlyFor(rule, site)) continue;
      const known = found.find((one) => one.rule.id === rule.id);
      if (known) known.lines = [...known.lines, ...mine];
      else if (await isSafe(rule, site, guards, trials, wish))
        found.push({ rule: { ...rule, origin: 'list' }, lines: mine });
    }
  return found;
}

const isOnlyFor = ({ sites }: Rule, site: string): boolean => sites?.length === 1 && sites[0] === site;

async function isSafe(
  rule: Rule,
  site: string,
  guards: readonly Guard[],
  trials: RuleTrials,
  wish: 'hide' | 'keep',
): Promise<boolean> {
  for (const { source, stay, clutter } of guards) {
    if (!isOnSite(source.page.truth.url, site)) continue;
    const [ids = []] = await trials.held(source.page, [rule]);
    if (ids.some((id) => (wish === 'hide' ? stay : clutter)[id])) return false;
  }
  return true;
}
