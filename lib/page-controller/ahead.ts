import { runInSlices, type Steps, yieldToMain } from '../async/time-slicing';
import { native, typeOf } from '../document/dom';
import type { Whole } from '../pipeline/live';

/** So long the page is held up at a stretch, in milliseconds: no press, no key waits longer than it takes to notice. */
const SLICE = 30;
/** What holds nothing that could be read. */
const EMPTY = 'script,style,link,meta,noscript,template,iframe';

/** A page that is read before somebody asks, so that the page is not held up for as long as it takes. */
export interface Ahead {
  /** Reads; whoever asks meanwhile waits for the same. Never rejects. */
  read(): Promise<void>;
  /** @returns what was read, if that was just now and the page is still the same */
  take(): Whole | null;
  /** Something else is wanted now than what was read. */
  forget(): void;
}

/** @param steps begins to read the page */
export function createAhead(document: Document, steps: () => Steps<Whole>): Ahead {
  let found: Whole | null = null;
  let reading: Promise<void> | null = null;
  let turn = 0;

  const read = async (): Promise<void> => {
    const mine = turn;
    let changed = false;
    const see = (records: MutationRecord[]) => {
      changed ||= records.some(says);
    };
    const observer = new MutationObserver(see);
    observer.observe(document, { childList: true, characterData: true, subtree: true });
    try {
      const { value, rested } = await runInSlices(steps(), SLICE, async () => {
        await yieldToMain();
        see(observer.takeRecords());
        if (changed) throw new Error('The page has changed.');
      });
      see(observer.takeRecords());
      if (mine !== turn || (rested && changed)) return;
      found = value;
      // Good for what is asked at once: later the page may be another one.
      setTimeout(() => {
        if (found === value) found = null;
      });
    } catch {
      // Read in one go by whoever asks, who also has the words for what fails.
    } finally {
      observer.disconnect();
      reading = null;
    }
  };

  return {
    read() {
      reading ??= read();
      return reading;
    },
    take() {
      const whole = found;
      found = null;
      return whole;
    },
    forget() {
      turn++;
      found = null;
    },
  };
}

/** Does a change touch anything that is read? Adverts that fill empty boxes do not. */
function says({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return isText(target);
  return [...addedNodes, ...removedNodes].some((node) => {
    if (typeOf(node) !== 1) return isText(node);
    const element = node as Element;
    const holds = (selector: string) =>
      native(element, 'matches').call(element, selector) ||
      native(element, 'querySelector').call(element, selector) !== null;
    if (native(element, 'matches').call(element, EMPTY)) return false;
    return (native(node, 'textContent')?.trim() ?? '') !== '' || holds('img,picture,video');
  });
}

const isText = (node: Node) => typeOf(node) === 3 && (node.nodeValue?.trim() ?? '') !== '';
