import { type Clock, systemClock } from '../async/clock';
import { runInSlices, type SlicedTask, yieldToMain } from '../async/time-slicing';
import { nodeTypeOf, unclobbered } from '../document/dom';
import type { PageSnapshot } from '../pipeline/snapshot';

/** How long the page may be blocked at a stretch, in milliseconds, before it gets its turn. */
const SLICE_MS = 30;
/** Elements without content that is read. */
const UNREAD_ELEMENTS = 'script,style,link,meta,noscript,template,iframe';

/** Reads a page in slices before the reading is asked for, so that the page is not blocked while it is read. */
export interface Prefetch {
  /** Reads the page; calls during a reading share it. Never rejects. */
  run(): Promise<void>;
  /** Returns the reading, once, if it was made just now and the page has not changed since. */
  take(): PageSnapshot | null;
  /** Drops the reading, because another one is wanted now. */
  discard(): void;
}

/** @param read begins to read the page */
export function createPrefetch(
  document: Document,
  read: () => SlicedTask<PageSnapshot>,
  clock: Pick<Clock, 'setTimeout'> = systemClock,
): Prefetch {
  let ready: PageSnapshot | null = null;
  let reading: Promise<void> | null = null;
  /** Grows whenever readings that have begun are no longer wanted. */
  let generation = 0;

  const run = async (): Promise<void> => {
    const mine = generation;
    let changed = false;
    const note = (records: MutationRecord[]) => {
      changed ||= records.some(touchesContent);
    };
    const observer = new MutationObserver(note);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    try {
      const { value, paused } = await runInSlices(read(), SLICE_MS, async () => {
        await yieldToMain();
        note(observer.takeRecords());
        if (changed) throw new Error('The page has changed.');
      });
      note(observer.takeRecords());
      if (mine !== generation || (paused && changed)) return;
      ready = value;
      // Valid for this task only: later the page may be another one.
      clock.setTimeout(() => {
        if (ready === value) ready = null;
      });
    } catch {
      // Whoever asks next reads the page at once, and reports what fails.
    } finally {
      observer.disconnect();
      reading = null;
    }
  };

  return {
    run() {
      reading ??= run();
      return reading;
    },
    take() {
      const snapshot = ready;
      ready = null;
      return snapshot;
    },
    discard() {
      generation++;
      ready = null;
    },
  };
}

/** Returns whether a change touches content that is read. Adverts that fill empty boxes do not. */
function touchesContent({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return isText(target);
  return [...addedNodes, ...removedNodes].some((node) => {
    if (nodeTypeOf(node) !== 1) return isText(node);
    const element = node as Element;
    const holds = (selector: string) =>
      unclobbered(element, 'matches').call(element, selector) ||
      unclobbered(element, 'querySelector').call(element, selector) !== null;
    if (unclobbered(element, 'matches').call(element, UNREAD_ELEMENTS)) return false;
    return (unclobbered(node, 'textContent')?.trim() ?? '') !== '' || holds('img,picture,video');
  });
}

const isText = (node: Node) => nodeTypeOf(node) === 3 && (node.nodeValue?.trim() ?? '') !== '';
