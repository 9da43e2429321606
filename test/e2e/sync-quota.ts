import type { TestInfo } from '@playwright/test';

/**
 * Chromium accepts 120 write operations a minute to synchronised storage, which no reader reaches and the tests of one
 * profile may. Writes without a change are counted by Chromium and not here, hence the margin.
 */
const MAX_WRITES_PER_MINUTE = 80;
const POLL_INTERVAL_MS = 1000;

/** Evaluated once in the background: records the times of all changes to synchronised storage. */
export const COUNT_SYNC_WRITES =
  'self.syncWrites = []; chrome.storage.sync.onChanged.addListener(() => void self.syncWrites.push(Date.now()))';
const RECENT_WRITES = '(self.syncWrites ?? []).filter((time) => time > Date.now() - 60_000).length';

/** Evaluated in the background or an extension page: empties storage; clearing what is empty would cost a write operation. */
export const CLEAR_STORAGE = `Promise.all([
  chrome.storage.local.clear(),
  chrome.storage.sync.get().then((all) => Object.keys(all).length ? chrome.storage.sync.clear() : undefined),
]).then(() => true)`;

interface Background {
  evaluate<T>(expression: string): Promise<T>;
}

/** Waits while the quota of synchronised storage is nearly used up; the test's time limit grows by as much. */
export async function waitForSyncQuota(background: Background, testInfo: TestInfo): Promise<void> {
  const start = Date.now();
  while ((await background.evaluate<number>(RECENT_WRITES)) > MAX_WRITES_PER_MINUTE) {
    testInfo.setTimeout(testInfo.timeout + POLL_INTERVAL_MS);
    await new Promise((done) => setTimeout(done, POLL_INTERVAL_MS));
  }
  const waited = Date.now() - start;
  if (waited > POLL_INTERVAL_MS) testInfo.annotations.push({ type: 'quota', description: `waited ${waited} ms` });
}
