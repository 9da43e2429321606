import * as v from 'valibot';
import type { OwnRule } from './own-rules';
import { MOST_OWN, OwnRuleSchema, type Settings } from './schema';

/** How a rule reads that a reader has made by pointing: in one place on one site, or, by a label alone, everywhere. */
const limits = (site: string) =>
  v.pipe(
    OwnRuleSchema,
    v.check(({ about, off, learned }) => about === undefined && !off && !learned, 'nobody makes it by pointing'),
    v.check(({ sites }) => !sites || (sites.length === 1 && sites[0] === site), 'it is for another site'),
    v.check(
      ({ sites, decide, kind, says }) => sites !== undefined || (decide === 'hide' && kind === 'user' && !!says),
      'only by a label does it hide anything everywhere',
    ),
  );

/**
 * Checks a rule that comes out of a page: the page's process may be somebody else's by then.
 *
 * @param site the site that the page is on, as the browser tells it; '' where it has none
 * @returns the rule as it is kept
 * @throws Error that says why it is not taken
 */
export function ruleFromPage(data: unknown, site: string): OwnRule {
  const { success, output, issues } = v.safeParse(limits(site), data, { abortEarly: true });
  if (success) return { ...output, examples: { hide: [], keep: [] } };
  const [{ message }] = issues;
  throw new Error(`This rule is not taken from the page: ${message}.`);
}

const sameReach = ({ sites = [] }: OwnRule, other: OwnRule) => String(sites) === String(other.sites ?? []);

/**
 * @param rule one that has been checked
 * @returns the settings with it, in the place of the same one made before
 * @throws Error where another rule has its id, or there are too many
 */
export function withPageRule(settings: Settings, rule: OwnRule): Settings {
  const before = settings.rules.find(({ id }) => id === rule.id);
  if (before && !(sameReach(before, rule) && before.says === rule.says))
    throw new Error('Another rule has the id of this one.');
  if (!before && settings.rules.length >= MOST_OWN) throw new Error(`There are ${MOST_OWN} rules already.`);
  return { ...settings, rules: [...settings.rules.filter(({ id }) => id !== rule.id), rule] };
}

/**
 * @param made whether a rule that holds everywhere was made on a page of this site since the browser was started
 * @returns the settings without the rule of this id
 * @throws Error where it is no rule of the page's site
 */
export function withoutPageRule(settings: Settings, id: string, site: string, made: boolean): Settings {
  const rule = settings.rules.find((one) => one.id === id);
  if (!rule) return settings;
  const its = rule.sites ? site !== '' && String(rule.sites) === site : made;
  if (!its) throw new Error('A page takes back no rule but its own.');
  return { ...settings, rules: settings.rules.filter((one) => one !== rule) };
}
