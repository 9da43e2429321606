import { browser } from 'wxt/browser';
import { listPattern, parseListAddress } from '../settings/list-address';

/** Storage key. Subscriptions are neither synced nor part of an exported file: they are the reader's consent on this device. */
export const SUBSCRIPTIONS_KEY = 'list-subscriptions';

/**
 * Returns the match patterns of the permissions that were requested for rule lists. Reads only the addresses, so that the popup
 * need not load the schema.
 */
export async function listPatterns(): Promise<Set<string>> {
  const { [SUBSCRIPTIONS_KEY]: stored } = await browser.storage.local.get(SUBSCRIPTIONS_KEY).catch(() => ({}) as never);
  const addresses = (Array.isArray(stored) ? stored : []).map((one: { address?: unknown } | null) =>
    parseListAddress(String(one?.address ?? '')),
  );
  return new Set(addresses.flatMap((address) => (address ? [listPattern(address)] : [])));
}
