/**
 * Runs inside the page as `SpeedAdder`: switches the clean view on as the extension does, and adds content meanwhile.
 */
import type { PageController } from '../../../../lib/page-controller/page-controller';
import type { AdditionsTimes } from '../types';

declare const CleanCopySession: typeof import('../../in-page/page-controller');

let controller: PageController | null = null;
const added: Element[] = [];
let waiting: (() => void)[] | null = null;
const later = globalThis.setTimeout;
const turn = () => new Promise<void>((done) => void later(done, 0));

/** @throws Error if no story was found */
export function switchOn(): void {
  if (!controller) CleanCopySession.insertSheet(document);
  controller ??= new CleanCopySession.PageController(document, { onChange: () => {} });
  if (!controller.setClean(true).on) throw new Error('No story was found.');
}

export function switchOff(): void {
  controller?.setClean(false);
}

/**
 * Adds elements after the second-last paragraph of the story, all at once.
 *
 * @param parts HTML of one element each
 */
function append(parts: readonly string[]): void {
  const paragraphs = [...document.querySelectorAll('article p')].filter((one) => !one.closest('.card'));
  const last = paragraphs[paragraphs.length - 2];
  if (!last) throw new Error('There is no story to add to.');
  const template = document.createElement('template');
  template.innerHTML = parts.join('');
  added.push(...template.content.children);
  last.after(template.content);
}

/**
 * Adds elements while the clean view is on. Replaces `setTimeout` in order to run the page controller's deferred tasks
 * one by one and time each of them.
 *
 * @param parts HTML of one element each
 */
export async function add(parts: readonly string[]): Promise<AdditionsTimes> {
  if (!waiting) {
    const queue: (() => void)[] = [];
    waiting = queue;
    globalThis.setTimeout = ((work: () => void) => queue.push(work)) as unknown as typeof setTimeout;
    switchOn();
  }
  let [total, longest] = [0, 0];
  const took = (since: number) => {
    const time = performance.now() - since;
    total += time;
    longest = Math.max(longest, time);
  };
  const start = performance.now();
  append(parts);
  // Mutation observers are called in a microtask.
  await null;
  took(start);
  await turn();
  for (let work = waiting.shift(); work; work = waiting.shift()) {
    const since = performance.now();
    work();
    took(since);
    await turn();
  }
  return { count: parts.length, total, longest };
}

/**
 * Adds elements, lets the page controller read them on its own schedule, and waits until the number of marks is stable.
 */
export async function addAndWait(parts: readonly string[]): Promise<void> {
  append(parts);
  let [before, same] = [-1, 0];
  while (same < 3) {
    await new Promise((done) => later(done, 100));
    const now = document.querySelectorAll('[data-clean-copy]').length;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Removes all elements that were added. */
export function removeAdded(): void {
  for (const element of added.splice(0)) element.remove();
}
