import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Clock, TimerId } from '../../lib/async/clock';
import {
  createMutationBatcher,
  type MutationBatcher,
  type MutationBatcherView,
} from '../../lib/page-controller/mutation-batcher';
import { type PageSnapshot, readSnapshot } from '../../lib/pipeline/snapshot';
import { storyPage } from '../layout/story-page';
import { openFrame } from '../pages/open-frame';

/** A clock that only tests advance, and whose timers they run. */
function fakeClock() {
  let time = 0;
  const timers: { work(): void; delay: number }[] = [];
  const clock: Clock = {
    now: () => time,
    setTimeout: (work, delay = 0) => timers.push({ work, delay }) as unknown as TimerId,
    clearTimeout: () => void timers.splice(0),
  };
  const run = () => {
    const timer = timers.shift();
    time += timer?.delay ?? 0;
    timer?.work();
    return timer?.delay;
  };
  return { clock, run, pending: () => timers.length };
}

let page: Document;
let close: () => void;
let snapshot: PageSnapshot;
let batches: number[];
let fake: ReturnType<typeof fakeClock>;
let batcher: MutationBatcher;

beforeEach(async () => {
  ({ document: page, close } = await openFrame(storyPage()));
  snapshot = readSnapshot(page);
  batches = [];
  fake = fakeClock();
  const view: MutationBatcherView = {
    runUnhidden(parts, work) {
      batches.push(parts.length);
      return work();
    },
    add() {},
  };
  batcher = createMutationBatcher(
    page,
    view,
    {
      snapshot: () => snapshot,
      overridden: ({ reading }) => reading,
      replace: (next) => {
        snapshot = next;
      },
    },
    fake.clock,
  );
});
afterEach(() => close());

/** Adds promotional boxes to the story. */
function addBoxes(count: number, text = 'Sign up for our newsletter'): Element[] {
  const boxes = Array.from({ length: count }, (_, at) => {
    const box = page.createElement('div');
    box.className = 'promo';
    box.textContent = text && `${text} ${at}`;
    return box;
  });
  page.querySelector('article')?.append(...boxes);
  return boxes;
}

test('parts are read in batches that grow while they are fast', () => {
  batcher.add(addBoxes(14));
  while (fake.pending()) fake.run();
  expect(batches).toEqual([4, 8, 2]);
});

test('parts outside the story, without content or removed are not read', () => {
  const [removed] = addBoxes(1);
  removed?.remove();
  const outside = page.createElement('p');
  outside.textContent = 'Cookies';
  page.body.append(outside);
  batcher.add([...addBoxes(1, ''), outside, ...(removed ? [removed] : [])]);
  fake.run();
  expect(batches).toEqual([]);
  expect(fake.pending()).toBe(0);
});

test('a hidden part that is filled bit by bit is read again after a pause', () => {
  const [box] = addBoxes(1);
  if (!box) throw new Error('There is no box.');
  batcher.add([box]);
  fake.run();
  box.textContent += ' with more stories of the week from all over the harbour';
  batcher.add([box]);
  expect(fake.run()).toBe(0);
  expect(batches).toEqual([1]);
  expect(fake.run()).toBe(500);
  expect(batches).toEqual([1, 1]);
});

test('a stopped batcher reads nothing', () => {
  batcher.add(addBoxes(1));
  batcher.stop();
  expect(fake.pending()).toBe(0);
});
