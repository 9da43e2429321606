import { expect, test } from 'vitest';
import { runInSlices, runToCompletion, type SlicedTask, yieldToMain } from '../../lib/async/time-slicing';

function* count(to: number, done: number[] = []): SlicedTask<number[]> {
  for (let at = 0; at < to; at++) {
    done.push(at);
    yield;
  }
  return done;
}

test('a task returns the same result run to completion and in slices', async () => {
  expect(runToCompletion(count(3))).toEqual([0, 1, 2]);
  expect(await runInSlices(count(3), 0, yieldToMain)).toEqual({ value: [0, 1, 2], paused: true });
  expect(await runInSlices(count(3), 10_000, yieldToMain)).toEqual({ value: [0, 1, 2], paused: false });
});

test('other work gets its turn during pauses', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const work = runInSlices(count(3, done), 0, async () => {
    await yieldToMain();
    seen.push(done.length);
  });
  await work;
  expect(seen).toEqual([1, 2, 3]);
});

test('an error in a step or during a pause rejects the promise', async () => {
  function* failing(): SlicedTask<void> {
    yield;
    throw new Error('no');
  }
  await expect(runInSlices(failing(), 0, yieldToMain)).rejects.toThrow('no');
  await expect(runInSlices(count(2), 0, () => Promise.reject(new Error('changed')))).rejects.toThrow('changed');
});
