import { storage } from '@wxt-dev/storage';
import { ruleFromPage, withoutPageRule, withPageRule } from '../settings/page-rules';
import { changeSettings } from './settings';

/** Rules for everywhere that were made by pointing, with the site that they were made on; forgotten with the browser's session. */
const MADE = 'session:made-everywhere';
const MOST = 50;
type Made = { id: string; site: string };

const madeEverywhere = () => storage.getItem<Made[]>(MADE, { fallback: [] });

/**
 * Keeps a rule that the reader has made on a page, in the place of the same one made before.
 *
 * @param data what the page says is the rule
 * @param site the page's own site, as the browser tells it; '' where it has none
 * @throws Error that says why it is not taken
 */
export async function addRule(data: unknown, site: string): Promise<void> {
  const rule = ruleFromPage(data, site);
  await changeSettings((now) => withPageRule(now, rule));
  if (rule.sites) return;
  const others = (await madeEverywhere()).filter(({ id }) => id !== rule.id);
  await storage.setItem(MADE, [...others, { id: rule.id, site }].slice(-MOST));
}

/**
 * Drops a rule again that was made on a page of this site.
 *
 * @throws Error where it is none of its rules
 */
export async function dropRule(id: string, site: string): Promise<void> {
  const made = (await madeEverywhere()).some((one) => one.id === id && one.site === site);
  await changeSettings((now) => withoutPageRule(now, id, site, made));
}
