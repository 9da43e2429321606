import { storage } from '@wxt-dev/storage';
import { parsePageRule, withoutPageRule, withPageRule } from '../settings/page-rules';
import { changeSettings } from './settings';

/**
 * Storage key of the rules for all sites that were created with a picker, with the site on which each was created.
 * Cleared when the browser closes.
 */
const STORAGE_KEY = 'session:made-everywhere';
const MAX_RULES = 50;
type CreatedRule = { id: string; site: string };

const loadCreatedRules = () => storage.getItem<CreatedRule[]>(STORAGE_KEY, { fallback: [] });

/**
 * Saves a rule that the reader has created on a page. A rule with the same id is replaced.
 *
 * @param data the rule, as sent by the page
 * @param site key of the page's site, as determined by the browser; '' if it has none
 * @throws Error with the reason if the rule is rejected
 */
export async function addRule(data: unknown, site: string): Promise<void> {
  const rule = parsePageRule(data, site);
  await changeSettings((now) => withPageRule(now, rule));
  if (rule.sites) return;
  const others = (await loadCreatedRules()).filter(({ id }) => id !== rule.id);
  await storage.setItem(STORAGE_KEY, [...others, { id: rule.id, site }].slice(-MAX_RULES));
}

/**
 * Removes a rule that was created on a page of this site.
 *
 * @throws Error if the rule was not created there
 */
export async function dropRule(id: string, site: string): Promise<void> {
  const isCreatedHere = (await loadCreatedRules()).some((one) => one.id === id && one.site === site);
  await changeSettings((now) => withoutPageRule(now, id, site, isCreatedHere));
}
