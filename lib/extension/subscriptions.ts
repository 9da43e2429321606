import { browser } from 'wxt/browser';
import type { RuleFile } from '../rules/list/schema';
import { listPattern } from '../settings/list-address';
import { afterDownload, isAbandoned, parseSubscriptions, type Subscription } from '../settings/subscriptions';
import { SUBSCRIPTIONS_KEY } from './list-patterns';

/** Returns the subscriptions. */
export async function loadSubscriptions(): Promise<Subscription[]> {
  return parseSubscriptions((await browser.storage.local.get(SUBSCRIPTIONS_KEY))[SUBSCRIPTIONS_KEY]);
}

/**
 * Changes the subscriptions, one change after another in all contexts of the extension.
 *
 * @throws Error if storage is full; what is stored stays
 */
export function changeSubscriptions(change: (all: Subscription[]) => Subscription[]): Promise<void> {
  return navigator.locks.request('clean-copy-subscriptions', async () => {
    await browser.storage.local.set({ [SUBSCRIPTIONS_KEY]: change(await loadSubscriptions()) });
  });
}

/** Records that the reader has asked for a list, before the browser asks for the permission. */
export function startSubscription(address: string): Promise<void> {
  return changeSubscriptions((all) => [
    ...all.filter((one) => one.address !== address),
    { address, since: Date.now() },
  ]);
}

/** Records that the reader has confirmed a list. It ends the subscription to another address with a list of the same name. */
export async function confirmSubscription(address: string, file: RuleFile): Promise<void> {
  const others = (await loadSubscriptions()).filter((one) => one.name === file.name && one.address !== address);
  for (const other of others) await endSubscription(other.address);
  await changeSubscriptions((all) =>
    all.map((one) => (one.address === address ? afterDownload(one, { file }, Date.now()) : one)),
  );
}

/** Ends a subscription, and revokes its permission unless another list needs it. Automatic cleaning has one of its own. */
export async function endSubscription(address: string): Promise<void> {
  const pattern = listPattern(address);
  let isNeeded = false;
  await changeSubscriptions((all) => {
    const rest = all.filter((one) => one.address !== address);
    isNeeded = rest.some((one) => listPattern(one.address) === pattern);
    return rest;
  });
  if (!isNeeded)
    await browser.permissions.remove({ origins: [pattern] }).catch(() => {
      // It was revoked before, or the browser says that there is nothing to revoke.
    });
}

/** Ends the subscriptions to the list of this name. */
export async function endSubscriptionsTo(name: string): Promise<void> {
  for (const one of await loadSubscriptions()) if (one.name === name) await endSubscription(one.address);
}

/** Ends all subscriptions whose list is gone, and those that the reader has not confirmed. */
export async function endUnusedSubscriptions(listNames: readonly string[]): Promise<void> {
  const now = Date.now();
  for (const one of await loadSubscriptions()) {
    const isGone = one.name !== undefined && !listNames.includes(one.name);
    if (isGone || isAbandoned(one, now)) await endSubscription(one.address);
  }
}

/**
 * Calls back when the subscriptions change, in any context.
 *
 * @returns a function that stops it
 */
export function onSubscriptionsChanged(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && SUBSCRIPTIONS_KEY in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
