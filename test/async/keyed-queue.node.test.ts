import { expect, test } from 'vitest';
import { createQueue } from '../../lib/async/keyed-queue';

const tick = () => new Promise((resolve) => setTimeout(resolve));

test('jobs of one key run one after another, also after a failure', async () => {
  const queue = createQueue<number>();
  const seen: string[] = [];
  const job =
    (name: string, fail = false) =>
    async () => {
      seen.push(`${name} starts`);
      await tick();
      seen.push(`${name} ends`);
      if (fail) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([queue(1, job('a', true)), queue(1, job('b'))]);
  expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});

test('jobs of different keys do not wait for each other', async () => {
  const queue = createQueue<number>();
  const stuck = queue(1, () => new Promise<void>(() => {}));
  expect(await queue(2, async () => 'free')).toBe('free');
  expect(stuck).toBeInstanceOf(Promise);
});
