import { browser } from 'wxt/browser';

/** Storage key of the version up to which the reader has seen what is new. Neither synced nor part of an exported file. */
const KEY = 'whats-new-read';

/** Compares version numbers: negative if `a` is the earlier one. Missing and invalid parts count as 0. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [left, right] = [parts(a), parts(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

async function readVersion(): Promise<string | undefined> {
  const { [KEY]: version } = await browser.storage.local.get(KEY);
  return typeof version === 'string' ? version : undefined;
}

/**
 * Tells whether there is news that the reader has not seen. Never rejects.
 *
 * @param newest version of the latest news
 */
export async function hasUnreadNews(newest: string): Promise<boolean> {
  const read = await readVersion().catch(() => undefined);
  return read !== undefined && compareVersions(newest, read) > 0;
}

/**
 * Records that the reader has seen the news of a version, if it was not seen before.
 *
 * @throws Error if storage is full
 */
export async function markNewsRead(version: string): Promise<void> {
  if (await hasUnreadNews(version)) await browser.storage.local.set({ [KEY]: version });
}

/**
 * Records the version from which on there is news: after an update everything since the previous one, after an installation
 * nothing.
 *
 * @param previous version before the update; undefined after an installation
 * @throws Error if storage is full
 */
export async function recordInstalledVersion(previous?: string): Promise<void> {
  if ((await readVersion()) === undefined)
    await browser.storage.local.set({ [KEY]: previous ?? browser.runtime.getManifest().version });
}
