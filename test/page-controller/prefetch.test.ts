import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPrefetch } from '../../lib/page-controller/prefetch';
import type { PageSnapshot } from '../../lib/pipeline/snapshot';

const snapshot = {} as PageSnapshot;
let page: Document;
let readings = 0;

function* read() {
  readings++;
  yield;
  return snapshot;
}

beforeEach(() => {
  page = document.implementation.createHTMLDocument();
  readings = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a reading is taken once', async () => {
  const prefetch = createPrefetch(page, read);
  await Promise.all([prefetch.run(), prefetch.run()]);
  expect(readings).toBe(1);
  expect(prefetch.take()).toBe(snapshot);
  expect(prefetch.take()).toBeNull();
});

test('a reading is dropped in the next task', async () => {
  const prefetch = createPrefetch(page, read);
  await prefetch.run();
  await vi.advanceTimersByTimeAsync(0);
  expect(prefetch.take()).toBeNull();
});

test('a reading that is discarded, before or after its end, is not given out', async () => {
  const prefetch = createPrefetch(page, read);
  await prefetch.run();
  prefetch.discard();
  expect(prefetch.take()).toBeNull();
  const running = prefetch.run();
  prefetch.discard();
  await running;
  expect(prefetch.take()).toBeNull();
});

test('an exception leaves nothing to take', async () => {
  const prefetch = createPrefetch(page, () => {
    throw new Error('No.');
  });
  await prefetch.run();
  expect(prefetch.take()).toBeNull();
});
