import { browser } from 'wxt/browser';
import { createQueue } from '../async/keyed-queue';
import { downloadRuleFile } from '../rules/list/download';
import { parseRuleFile } from '../rules/list/parse';
import type { RuleFile } from '../rules/list/schema';
import { listPattern } from '../settings/list-address';
import { isEqualJson } from '../settings/merge-patch';
import { type LoadedRuleList, toLoadedRuleList } from '../settings/rule-lists';
import {
  afterDownload,
  findUpdateProblem,
  isUpdateDue,
  type ListProblem,
  type Subscription,
} from '../settings/subscriptions';
import { withRuleList } from '../settings/user-rules';
import { isSelector } from './is-selector';
import { changeSettings, loadSettings } from './settings';
import { changeSubscriptions, endUnusedSubscriptions, loadSubscriptions } from './subscriptions';

/**
 * Time (milliseconds) after the background has started until lists are updated, so that nothing that the reader waits for is
 * delayed. Browsers stop an idle background later than that.
 */
const START_DELAY_MS = 10_000;

/** Result of an update. */
export type ListUpdate = 'updated' | 'current' | 'failed';

const queue = createQueue<'lists'>();

/**
 * Downloads and checks a list, if the reader has asked for it and has allowed access to its host.
 *
 * @returns the list, or why there is none; never rejects
 */
export async function fetchRuleList(address: string): Promise<{ file: RuleFile } | ListProblem> {
  try {
    const isAsked = (await loadSubscriptions()).some((one) => one.address === address);
    const isAllowed = isAsked && (await browser.permissions.contains({ origins: [listPattern(address)] }));
    if (!isAllowed) return { problem: 'denied' };
    const result = await downloadRuleFile(address, (url, options) => fetch(url, options));
    return 'problem' in result ? result : await parseRuleFile(result.text, { isSelector });
  } catch (error) {
    return { problem: 'storage', detail: error instanceof Error ? error.message : String(error) };
  }
}

/** Updates the list with this address now. Never rejects. */
export const updateRuleList = (address: string): Promise<ListUpdate> =>
  queue('lists', async () => {
    const { lists } = await loadSettings();
    const subscription = (await loadSubscriptions()).find((one) => one.address === address);
    const list = lists.find(({ name }) => name === subscription?.name);
    return subscription && list ? update(subscription, list) : 'failed';
  }).catch(() => 'failed');

/** Updates the lists that were not downloaded for a day and are not switched off. Without any, no request is made. */
export const updateDueRuleLists = (): Promise<void> =>
  queue('lists', async () => {
    const all = await loadSubscriptions();
    if (!all.length) return;
    const { lists } = await loadSettings();
    await endUnusedSubscriptions(lists.map(({ name }) => name));
    for (const one of all) {
      const list = lists.find(({ name }) => name === one.name);
      if (list && !list.off && isUpdateDue(one, Date.now())) await update(one, list);
    }
  });

/** Updates lists some time after each start of the background, which the browser starts with itself and on each use. */
export function scheduleListUpdates(): void {
  browser.runtime.onStartup.addListener(() => {
    // Without a listener the browser would not start the background.
  });
  setTimeout(() => updateDueRuleLists().catch(() => {}), START_DELAY_MS);
}

async function update(subscription: Subscription, list: LoadedRuleList): Promise<ListUpdate> {
  const fetched = await fetchRuleList(subscription.address);
  const problem = 'problem' in fetched ? fetched : findUpdateProblem(subscription, fetched.file);
  let result = problem ?? fetched;
  let isChanged = false;
  if (!('problem' in result))
    try {
      isChanged = await replaceList(list, result.file);
    } catch (error) {
      // Storage is full: the list stays as it is.
      result = { problem: 'storage', detail: error instanceof Error ? error.message : String(error) };
    }
  const now = Date.now();
  await changeSubscriptions((all) =>
    all.map((one) => (one.address === subscription.address ? afterDownload(one, result, now) : one)),
  );
  if ('problem' in result) return 'failed';
  return isChanged ? 'updated' : 'current';
}

/** Replaces a list by a downloaded file, unless it is the same or the reader has removed the list meanwhile. */
async function replaceList(list: LoadedRuleList, file: RuleFile): Promise<boolean> {
  const { loaded: _, off: __, ...before } = list;
  const next = toLoadedRuleList({ ...file, name: list.name }, new Date());
  const { loaded: ___, ...after } = next;
  if (isEqualJson(before, after)) return false;
  await changeSettings((settings) => {
    const current = settings.lists.find(({ name }) => name === list.name);
    return current ? withRuleList(settings, { ...next, ...(current.off && { off: true }) }) : settings;
  });
  return true;
}
