/** Rules that the picker creates in a page. They come from a content script, so they are not trusted. */
import * as v from 'valibot';
import { MAX_USER_RULES, type Settings, UserRuleSchema } from './schema';
import type { UserRule } from './user-rules';

/**
 * Schema for rules that the picker can create: a rule for one site, or a rule with nothing but a label for all sites.
 */
const pageRuleSchema = (site: string) =>
  v.pipe(
    UserRuleSchema,
    v.check(({ about, off, learned }) => about === undefined && !off && !learned, 'it has fields that no picker sets'),
    v.check(({ sites }) => !sites || (sites.length === 1 && sites[0] === site), 'it is for another site'),
    v.check(
      ({ sites, decide, kind, says }) => sites !== undefined || (decide === 'hide' && kind === 'user' && !!says),
      'a rule for all sites must hide by label',
    ),
  );

/**
 * Validates a rule sent by a page, whose process may be compromised.
 *
 * @param site key of the page's site according to the browser; '' if it has none
 * @throws Error with the reason when the rule is rejected
 */
export function parsePageRule(data: unknown, site: string): UserRule {
  const { success, output, issues } = v.safeParse(pageRuleSchema(site), data, { abortEarly: true });
  if (success) return { ...output, examples: { hide: [], keep: [] } };
  const [{ message }] = issues;
  throw new Error(`Rule from page rejected: ${message}.`);
}

const hasSameScope = ({ sites = [] }: UserRule, other: UserRule) => String(sites) === String(other.sites ?? []);

/**
 * Returns the settings with a rule added or replaced.
 *
 * @param rule a validated rule
 * @throws Error if a different rule has the same id, or the limit is reached
 */
export function withPageRule(settings: Settings, rule: UserRule): Settings {
  const existing = settings.rules.find(({ id }) => id === rule.id);
  if (existing && !(hasSameScope(existing, rule) && existing.says === rule.says))
    throw new Error('Another rule has the same id.');
  if (!existing && settings.rules.length >= MAX_USER_RULES)
    throw new Error(`The limit of ${MAX_USER_RULES} rules is reached.`);
  return { ...settings, rules: [...settings.rules.filter(({ id }) => id !== rule.id), rule] };
}

/**
 * Returns the settings without a rule.
 *
 * @param wasMadeHere whether a rule for all sites was created on a page of this site in the current browser session
 * @throws Error if the rule does not belong to the page's site
 */
export function withoutPageRule(settings: Settings, id: string, site: string, wasMadeHere: boolean): Settings {
  const rule = settings.rules.find((candidate) => candidate.id === id);
  if (!rule) return settings;
  const mayRemove = rule.sites ? site !== '' && String(rule.sites) === site : wasMadeHere;
  if (!mayRemove) throw new Error('A page may only remove its own rules.');
  return { ...settings, rules: settings.rules.filter((candidate) => candidate !== rule) };
}
