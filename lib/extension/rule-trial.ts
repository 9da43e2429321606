import { browser } from 'wxt/browser';
import { withTimeout } from '../async/timeout';
import type { Rule } from '../rules/rule';
import type { RuleTrial } from '../types';
import { sendMessage } from './messages';

/** Time limit for the response of a page, in milliseconds. */
const ANSWER_TIMEOUT_MS = 3000;

/**
 * Tries a rule on the open pages that have our content script.
 *
 * @returns the result of the page that was active last, preferably one on a site of the rule; null if no page responds
 */
export async function tryRuleOnOpenTabs(rule: Rule): Promise<RuleTrial | null> {
  const tabs = await browser.tabs.query({});
  const ids = tabs
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : id));
  let elsewhere: RuleTrial | null = null;
  for (const id of ids) {
    const trial = await withTimeout(sendMessage('tryRule', rule, id), ANSWER_TIMEOUT_MS).catch(() => null);
    if (trial?.appliesHere) return trial;
    elsewhere ??= trial;
  }
  return elsewhere;
}
