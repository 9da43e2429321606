import { type Clock, systemClock } from '../async/clock';
import { runInSlices, type SlicedTask, yieldToMain } from '../async/time-slicing';
import { nodeTypeOf, unclobbered } from '../document/dom';
import type { PageSnapshot } from '../pipeline/snapshot';

/**
 * Maximum duration of a time slice in milliseconds, after which other work of the page can run. A longer task counts as a long
 * one (https://w3c.github.io/longtasks/); each pause makes the reader wait for the page.
 */
const SLICE_MS = 50;
/** Selector for elements whose content is not read. */
const UNREAD_ELEMENTS = 'script,style,link,meta,noscript,template,iframe';

/** Reads a page in time slices before the result is requested, so that the page is not blocked. */
export interface Prefetch {
  /**
   * Reads the page. Calls while it is being read share the result. Never rejects.
   *
   * @param storyPartFirst whether a reading of the story's part alone is enough; false by default
   */
  run(storyPartFirst?: boolean): Promise<void>;
  /** Returns the reading, and discards it; null if it was not made just now, or if the page has changed since. */
  take(): PageSnapshot | null;
  /** Discards the reading, because a different one is needed. */
  discard(): void;
}

/** @param read starts reading the page */
export function createPrefetch(
  document: Document,
  read: (storyPartFirst: boolean) => SlicedTask<PageSnapshot>,
  clock: Pick<Clock, 'setTimeout'> = systemClock,
): Prefetch {
  let ready: PageSnapshot | null = null;
  let reading: Promise<void> | null = null;
  /** Incremented when readings that have started are no longer needed. */
  let generation = 0;

  const run = async (storyPartFirst: boolean): Promise<void> => {
    const mine = generation;
    let changed = false;
    const note = (records: MutationRecord[]) => {
      changed ||= records.some(touchesContent);
    };
    const observer = new MutationObserver(note);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    try {
      const { value, paused } = await runInSlices(read(storyPartFirst), SLICE_MS, async () => {
        await yieldToMain();
        note(observer.takeRecords());
        if (changed) throw new Error('The page has changed.');
      });
      note(observer.takeRecords());
      if (mine !== generation || (paused && changed)) return;
      ready = value;
      // Discard it after this task, because the page may have changed by then.
      clock.setTimeout(() => {
        if (ready === value) ready = null;
      });
    } catch {
      // Ignore the error: the next request reads the page at once, and reports it.
    } finally {
      observer.disconnect();
      reading = null;
    }
  };

  return {
    run(storyPartFirst = false) {
      reading ??= run(storyPartFirst);
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

/** Tells whether a mutation affects content that is read. Adverts that fill empty boxes do not. */
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
