/** Switches the clean view on as the extension does, and adds to the page while it is. */
import type { PageController } from '../../../../lib/page-controller/page-controller';
import type { AdditionsTimes } from '../types';

declare const CleanCopySession: typeof import('../../in-page/page-controller');

let controller: PageController | null = null;
const added: Element[] = [];
let waiting: (() => void)[] | null = null;
const later = globalThis.setTimeout;
const turn = () => new Promise<void>((done) => void later(done, 0));

/** @throws where the page has no story */
export function switchOn(): void {
  if (!controller) CleanCopySession.insertSheet(document);
  controller ??= new CleanCopySession.PageController(document, { onChange: () => {} });
  if (!controller.setClean(true).on) throw new Error('No story was found.');
}

export function switchOff(): void {
  controller?.setClean(false);
}

/** Adds parts behind the story's second last paragraph, all at once. */
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
 * Adds parts while the view is on and runs by hand, one after the other, what the session puts off, so that each stretch
 * can be timed.
 *
 * @param parts markup of one element each
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
  // What watches the page has its say in a microtask.
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

/** Adds parts and lets the session read them in its own time; waits until nothing more is shown for a while. */
export async function addCalmly(parts: readonly string[]): Promise<void> {
  append(parts);
  let [before, same] = [-1, 0];
  while (same < 3) {
    await new Promise((done) => later(done, 100));
    const now = document.querySelectorAll('[data-clean-copy]').length;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** Takes out all that was added. */
export function takeOut(): void {
  for (const element of added.splice(0)) element.remove();
}
