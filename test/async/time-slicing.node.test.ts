import { expect, test } from 'vitest';
import { atOnce, breath, inSlices, type Steps } from '../../lib/async/time-slicing';

function* count(to: number, done: number[] = []): Steps<number[]> {
  for (let at = 0; at < to; at++) {
    done.push(at);
    yield;
  }
  return done;
}

test('work comes to the same in one go and in slices', async () => {
  expect(atOnce(count(3))).toEqual([0, 1, 2]);
  expect(await inSlices(count(3), 0, breath)).toEqual({ value: [0, 1, 2], rested: true });
  expect(await inSlices(count(3), 10_000, breath)).toEqual({ value: [0, 1, 2], rested: false });
});

test('others have their turn while it rests', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const work = inSlices(count(3, done), 0, async () => {
    await breath();
    seen.push(done.length);
  });
  await work;
  expect(seen).toEqual([1, 2, 3]);
});

test('what fails in a step, or while it rests, is told', async () => {
  function* failing(): Steps<void> {
    yield;
    throw new Error('no');
  }
  await expect(inSlices(failing(), 0, breath)).rejects.toThrow('no');
  await expect(inSlices(count(2), 0, () => Promise.reject(new Error('changed')))).rejects.toThrow('changed');
});
