import { type Clock, systemClock, type TimerId } from '../async/clock';
import { readAdditions } from '../pipeline/additions';
import type { PageSnapshot } from '../pipeline/snapshot';
import type { ReadingCore } from '../types';
import type { CleanView } from '../view/clean-view';

/** Maximum duration of one batch in milliseconds, after which other work of the page can run. */
const BUDGET_MS = 5;
/** Number of parts in the first batch. The size of later ones depends on how long the earlier ones took. */
const FIRST_BATCH_PARTS = 4;
const MIN_BATCH_PARTS = 2;
const MAX_BATCH_PARTS = 64;
/** A hidden part whose content grows is read again after it has grown by this many characters … */
const MIN_GROWTH_CHARS = 40;
/** … and this many milliseconds have passed. */
const REREAD_PAUSE_MS = 500;

const MEDIA = 'img,picture,video,audio,iframe';

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
  const waiting = new Set<Element>();
  /** Content keys of parts that were read and hidden. */
  const clutter = new Set<string>();
  const readBefore = new WeakMap<Element, { length: number; at: number }>();
  let timer: TimerId | undefined;
  let batchSize = FIRST_BATCH_PARTS;

  /**
   * Decides when to read a part. It must have content and be where the story is; one whose content is still growing can
   * wait.
   */
  const scheduleFor = (part: Element, container: Element | null, now: number): 'now' | 'later' | 'never' => {
    if (!part.isConnected || !container?.contains(part)) return 'never';
    const length = part.textContent?.trim().length ?? 0;
    if (!length && !part.matches(MEDIA) && !part.querySelector(MEDIA)) return 'never';
    const before = readBefore.get(part);
    if (before && length < before.length + MIN_GROWTH_CHARS) return 'never';
    if (before && now - before.at < REREAD_PAUSE_MS) return 'later';
    if (clutter.has(contentKey(part))) return 'never';
    readBefore.set(part, { length, at: now });
    return 'now';
  };

  const takeBatch = (container: Element | null, start: number): { batch: Element[]; later: Element[] } => {
    const batch: Element[] = [];
    const later: Element[] = [];
    for (const part of waiting) {
      waiting.delete(part);
      const when = scheduleFor(part, container, start);
      if (when === 'now') batch.push(part);
      else if (when === 'later') later.push(part);
      if (batch.length >= batchSize || clock.now() - start > BUDGET_MS) break;
    }
    return { batch, later };
  };

  const readBatch = (snapshot: PageSnapshot, batch: readonly Element[]): void => {
    const parts = outermostInOrder(batch);
    const { snapshot: next, added } = view.runUnhidden(parts, () => readAdditions(document, snapshot, parts));
    host.replace(next);
    view.add(host.overridden(next), next.elements, added);
    const kept = new Set(added.filter((id) => next.reading.verdicts[id]?.decide === 'keep'));
    for (const part of batch) if (!holdsAny(part, next, kept)) clutter.add(contentKey(part));
  };

  const run = (): void => {
    timer = undefined;
    const snapshot = host.snapshot();
    if (!snapshot) return;
    const start = clock.now();
    const { batch, later } = takeBatch(findStoryContainer(snapshot), start);
    if (batch.length) {
      readBatch(snapshot, batch);
      const spent = clock.now() - start;
      if (spent < BUDGET_MS) batchSize = Math.min(MAX_BATCH_PARTS, batchSize * 2);
      else if (spent > BUDGET_MS * 1.5) batchSize = Math.max(MIN_BATCH_PARTS, batchSize >> 1);
    }
    if (waiting.size) timer = clock.setTimeout(run);
    else if (later.length) timer = clock.setTimeout(run, REREAD_PAUSE_MS);
    for (const part of later) waiting.add(part);
  };

  return {
    add(parts) {
      for (const part of parts) waiting.add(part);
      timer ??= clock.setTimeout(run);
    },
    clear() {
      waiting.clear();
      clutter.clear();
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

/** Returns a key that is the same for elements with the same markup and text. */
function contentKey(part: Element): string {
  return `${part.localName} ${part.className} ${part.textContent?.trim()}`;
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
