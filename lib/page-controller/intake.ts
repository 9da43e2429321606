import { readAdditions, type Whole } from '../pipeline/live';
import type { Reading } from '../types';
import type { CleanView } from '../view/clean-view';

/** Milliseconds of the page's own time that reading may take before the page has its turn again. */
const BUDGET = 5;
/** So many parts are read in the first go; how many later on, the time taken says. */
const FIRST = 4;
const LEAST = 2;
const MOST = 64;
/** A hidden part that is filled bit by bit is looked at again when it has this many characters more … */
const GROWN = 40;
/** … and not before so many milliseconds have gone by. */
const PAUSE = 500;

const MEDIA = 'img,picture,video,audio,iframe';

/** Takes in what a page adds, in batches; nothing of it is shown before it has been read. */
export interface Intake {
  added(parts: Set<Element>): void;
  /** The whole page was read again: nothing is waiting. */
  forget(): void;
  stop(): void;
}

interface Reader {
  known(): Whole | null;
  wished(whole: Whole): Reading;
  grown(whole: Whole): void;
}

/** @param reader where readings come from and go to */
export function createIntake(document: Document, view: CleanView, reader: Reader): Intake {
  const waiting = new Set<Element>();
  /** What was read and hidden, by how it is written and what it says. */
  const clutter = new Set<string>();
  const looked = new WeakMap<Element, { length: number; at: number }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let size = FIRST;

  /** Is it worth reading: does it hold anything, and stand where the story is? What is being filled can wait. */
  const worth = (part: Element, around: Element | null, now: number): 'now' | 'later' | 'never' => {
    if (!part.isConnected || !around?.contains(part)) return 'never';
    const length = part.textContent?.trim().length ?? 0;
    if (!length && !part.matches(MEDIA) && !part.querySelector(MEDIA)) return 'never';
    const before = looked.get(part);
    if (before && length < before.length + GROWN) return 'never';
    if (before && now - before.at < PAUSE) return 'later';
    // The same box in the same words was read before.
    if (clutter.has(likeness(part))) return 'never';
    looked.set(part, { length, at: now });
    return 'now';
  };

  const run = () => {
    timer = undefined;
    const whole = reader.known();
    if (!whole) return;
    const start = performance.now();
    const around = storyBox(whole);
    const batch: Element[] = [];
    const later: Element[] = [];
    for (const part of waiting) {
      waiting.delete(part);
      const when = worth(part, around, start);
      if (when === 'now') batch.push(part);
      else if (when === 'later') later.push(part);
      if (batch.length >= size || performance.now() - start > BUDGET) break;
    }
    if (batch.length) {
      const parts = inOrder(batch);
      const { whole: next, added } = view.lifted(parts, () => readAdditions(document, whole, parts));
      reader.grown(next);
      view.add(reader.wished(next), next.elements, added);
      const shown = new Set(added.filter((id) => next.reading.verdicts[id]?.decide === 'keep'));
      for (const part of batch) if (!holdsAny(part, next, shown)) clutter.add(likeness(part));
      const spent = performance.now() - start;
      if (spent < BUDGET) size = Math.min(MOST, size * 2);
      else if (spent > BUDGET * 1.5) size = Math.max(LEAST, size >> 1);
    }
    if (waiting.size) timer = setTimeout(run);
    else if (later.length) timer = setTimeout(run, PAUSE);
    for (const part of later) waiting.add(part);
  };

  return {
    added(parts) {
      for (const part of parts) waiting.add(part);
      timer ??= setTimeout(run);
    },
    forget() {
      waiting.clear();
      clutter.clear();
    },
    stop() {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}

/** The smallest element around the story's text and its headline. */
function storyBox({ text, reading, elements }: Whole): Element | null {
  const headline = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline')?.block;
  const ids = [...text, ...(headline === undefined ? [] : [headline])];
  const places = ids.flatMap((id) => elements.get(id)?.element ?? []).filter((element) => element.isConnected);
  let box = places[0]?.parentElement ?? null;
  for (const place of places) while (box && !box.contains(place)) box = box.parentElement;
  return box;
}

function likeness(part: Element): string {
  return `${part.localName} ${part.className} ${part.textContent?.trim()}`;
}

function holdsAny(part: Element, { elements }: Whole, ids: ReadonlySet<number>): boolean {
  for (const id of ids) if (part.contains(elements.get(id)?.element ?? null)) return true;
  return false;
}

/** In the order of the document, none inside another. */
function inOrder(parts: readonly Element[]): Element[] {
  const outer = parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)));
  return outer.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
