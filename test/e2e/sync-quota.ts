import type { TestInfo } from '@playwright/test';

/**
 * Maximum number of write operations per minute. Chromium accepts 120 to synced storage, which readers do not reach but
 * tests with one profile may. The margin is for writes without a change, which Chromium counts and `COUNT_SYNC_WRITES`
 * does not.
 */
const MAX_WRITES_PER_MINUTE = 80;
const POLL_INTERVAL_MS = 1000;

/** Script for the background: records the times of all changes to synced storage. */
export const COUNT_SYNC_WRITES =
  'self.syncWrites = []; chrome.storage.sync.onChanged.addListener(() => void self.syncWrites.push(Date.now()))';
const RECENT_WRITES = '(self.syncWrites ?? []).filter((time) => time > Date.now() - 60_000).length';

/**
 * Script for the background or an extension page: empties storage. Empty areas are not cleared, because that would cost
 * a write operation.
 */
export const CLEAR_STORAGE = `Promise.all([
  chrome.storage.local.clear(),
  chrome.storage.sync.get().then((all) => Object.keys(all).length ? chrome.storage.sync.clear() : undefined),
]).then(() => true)`;

interface Background {
  evaluate<T>(expression: string): Promise<T>;
}

/** Waits while the quota of synced storage is nearly used up, and extends the test's time limit accordingly. */
export async function waitForSyncQuota(background: Background, testInfo: TestInfo): Promise<void> {
  const start = Date.now();
  while ((await background.evaluate<number>(RECENT_WRITES)) > MAX_WRITES_PER_MINUTE) {
    testInfo.setTimeout(testInfo.timeout + POLL_INTERVAL_MS);
    await new Promise((done) => setTimeout(done, POLL_INTERVAL_MS));
  }
  const waited = Date.now() - start;
  if (waited > POLL_INTERVAL_MS) testInfo.annotations.push({ type: 'quota', description: `waited ${waited} ms` });
}
