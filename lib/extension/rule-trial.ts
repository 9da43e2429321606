import { browser } from 'wxt/browser';
import { withTimeout } from '../async/timeout';
import type { Rule } from '../rules/rule';
import type { RuleTrial } from '../types';
import { sendMessage } from './messages';

/** Timeout for the answer of a page, in milliseconds. */
const ANSWER_TIMEOUT_MS = 3000;

/**
 * Tries a rule on the pages that are open and have our content script.
 *
 * @returns the result of the page that was active last, preferably on one of the rule's sites; null if no page answers
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
