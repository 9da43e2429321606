import { expect, test } from 'vitest';
import { createRateLimit } from '../../lib/page-controller/rate-limit';

test('the limit is exceeded by too many calls within the window, and recovers after it', () => {
  let time = 0;
  const isExceeded = createRateLimit(2, 1000, () => time);
  expect([isExceeded(), isExceeded(), isExceeded()]).toEqual([false, false, true]);
  time = 999;
  expect(isExceeded()).toBe(true);
  time = 1999;
  expect(isExceeded()).toBe(false);
});
