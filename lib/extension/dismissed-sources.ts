import { storage } from '@wxt-dev/storage';
import { dismissedSourceKey, parseDismissedSources, withDismissedSource } from '../settings/dismissed-sources';

/** Storage key. The entries are neither synced nor part of an exported file. */
const KEY = 'local:dismissed-sources';

/** Runs jobs one after another in all contexts of the extension. */
const exclusively = <T>(job: () => Promise<T>): Promise<T> => navigator.locks.request('clean-copy-dismissed', job);

const load = async () => parseDismissedSources(await storage.getItem(KEY));

/** Returns those of the names that the reader has removed from the sources of a page. */
export async function findDismissedSources(url: string, names: readonly string[]): Promise<string[]> {
  const known = new Set(await load());
  if (!known.size) return [];
  const keys = await Promise.all(names.map((name) => dismissedSourceKey(url, name)));
  return names.filter((_, at) => known.has(keys[at] ?? ''));
}

/**
 * Removes a source from those of a page, or restores it.
 *
 * @throws Error if storage is full; what is stored stays
 */
export async function setSourceDismissed(url: string, name: string, dismissed: boolean): Promise<void> {
  const key = await dismissedSourceKey(url, name);
  await exclusively(async () => storage.setItem(KEY, withDismissedSource(await load(), key, dismissed)));
}

/** Returns the number of removed sources of all pages. */
export async function countDismissedSources(): Promise<number> {
  return (await load()).length;
}

/** Forgets which sources were removed, on all pages. */
export function forgetDismissedSources(): Promise<void> {
  return exclusively(() => storage.removeItem(KEY));
}

/**
 * Calls back when a source is removed or restored, in any context.
 *
 * @returns a function that stops it
 */
export function onDismissedSourcesChanged(onChange: () => void): () => void {
  return storage.watch(KEY, onChange);
}
