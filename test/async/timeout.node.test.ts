import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withTimeout } from '../../lib/async/timeout';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a promise that settles in time passes through, and leaves no timer', async () => {
  expect(await withTimeout(Promise.resolve(1), 100)).toBe(1);
  await expect(withTimeout(Promise.reject(new Error('No.')), 100)).rejects.toThrow('No.');
  expect(vi.getTimerCount()).toBe(0);
});

test('one that does not is rejected', async () => {
  const late = expect(withTimeout(new Promise(() => {}), 100, 'Too late.')).rejects.toThrow('Too late.');
  await vi.advanceTimersByTimeAsync(100);
  await late;
});
