import { type Clock, systemClock, type TimerId } from '../async/clock';
import { readAdditions } from '../pipeline/additions';
import type { PageSnapshot } from '../pipeline/snapshot';
import type { ReadingCore } from '../types';
import type { CleanView } from '../view/clean-view';
import { REREAD_PAUSE_MS, WaitingParts } from './waiting-parts';

/** Maximum duration of one batch in milliseconds, after which other work of the page can run. */
const BUDGET_MS = 5;
/** Number of parts in the first batch. The size of later ones depends on how long the earlier ones took. */
const FIRST_BATCH_PARTS = 4;
const MIN_BATCH_PARTS = 2;
const MAX_BATCH_PARTS = 64;
/** Reads in batches what a page adds. An addition is not shown before it has been read. */
export interface MutationBatcher {
  add(parts: Iterable<Element>): void;
  /** Drops all waiting parts, because the whole page was read again. */
  clear(): void;
  stop(): void;
}

/** The part of the clean view that the batcher needs. */
export type MutationBatcherView = Pick<CleanView, 'runUnhidden' | 'add'>;

/** Access to the current reading of the page. */
export interface MutationBatcherHost {
  snapshot(): PageSnapshot | null;
  /** Returns the reading with the reader's overrides. */
  overridden(snapshot: PageSnapshot): ReadingCore;
  replace(snapshot: PageSnapshot): void;
}

export function createMutationBatcher(
  document: Document,
  view: MutationBatcherView,
  host: MutationBatcherHost,
  clock: Clock = systemClock,
): MutationBatcher {
  const waiting = new WaitingParts();
  let timer: TimerId | undefined;
  let batchSize = FIRST_BATCH_PARTS;

  const readBatch = (snapshot: PageSnapshot, batch: readonly Element[]): void => {
    const parts = outermostInOrder(batch);
    const { snapshot: next, added } = view.runUnhidden(parts, () => readAdditions(document, snapshot, parts));
    host.replace(next);
    view.add(host.overridden(next), next.elements, added);
    const kept = new Set(added.filter((id) => next.reading.verdicts[id]?.decide === 'keep'));
    for (const part of batch) if (!holdsAny(part, next, kept)) waiting.skipFromNowOn(part);
  };

  const run = (): void => {
    timer = undefined;
    const snapshot = host.snapshot();
    if (!snapshot) return;
    const start = clock.now();
    const isFull = (size: number) => size >= batchSize || clock.now() - start > BUDGET_MS;
    const { batch, later } = waiting.take(findStoryContainer(snapshot), start, isFull);
    if (batch.length) {
      readBatch(snapshot, batch);
      const spent = clock.now() - start;
      if (spent < BUDGET_MS) batchSize = Math.min(MAX_BATCH_PARTS, batchSize * 2);
      else if (spent > BUDGET_MS * 1.5) batchSize = Math.max(MIN_BATCH_PARTS, batchSize >> 1);
    }
    if (waiting.size) timer = clock.setTimeout(run);
    else if (later.length) timer = clock.setTimeout(run, REREAD_PAUSE_MS);
    waiting.add(later);
  };

  return {
    add(parts) {
      waiting.add(parts);
      timer ??= clock.setTimeout(run);
    },
    clear() {
      waiting.forget();
    },
    stop() {
      clock.clearTimeout(timer);
      waiting.clear();
    },
  };
}

/** Returns the smallest element around the story's text and its headline. */
function findStoryContainer({ textIds, reading, elements }: PageSnapshot): Element | null {
  const headline = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline')?.block;
  const ids = [...textIds, ...(headline === undefined ? [] : [headline])];
  const places = ids.flatMap((id) => elements.get(id)?.element ?? []).filter((element) => element.isConnected);
  let box = places[0]?.parentElement ?? null;
  for (const place of places) while (box && !box.contains(place)) box = box.parentElement;
  return box;
}

/** Tells whether an element contains one of these blocks. */
function holdsAny(part: Element, { elements }: PageSnapshot, ids: ReadonlySet<number>): boolean {
  for (const id of ids) if (part.contains(elements.get(id)?.element ?? null)) return true;
  return false;
}

/** Returns the outermost of these elements, in document order. */
function outermostInOrder(parts: readonly Element[]): Element[] {
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return outer.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
