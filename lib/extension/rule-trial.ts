import { browser } from 'wxt/browser';
import type { Rule } from '../rules/rule';
import type { RuleTrial } from '../types';
import { sendMessage } from './messages';

/** A page that is busy longer than this is not waited for, in milliseconds. */
const PATIENCE = 3000;

/**
 * Asks the pages that are open what a rule would do there; only those answer on which Clean Copy was pressed.
 *
 * @returns what the page says that was looked at last, one on a site of the rule's before any other; null where none says anything
 */
export async function tryOnPages(rule: Rule): Promise<RuleTrial | null> {
  const tabs = await browser.tabs.query({});
  const ids = tabs
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))
    .flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : id));
  let elsewhere: RuleTrial | null = null;
  for (const id of ids) {
    const trial = await inTime(sendMessage('tryRule', rule, id)).catch(() => null);
    if (trial?.here) return trial;
    elsewhere ??= trial;
  }
  return elsewhere;
}

/** Lets a page that never answers fail. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([answer, new Promise<never>((_, reject) => setTimeout(reject, PATIENCE))]);
}
