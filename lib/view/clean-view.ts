import { native } from '../document/dom';
import type { Elements, Reading } from '../types';
import { holdPlace, scrolledBoxes } from './anchor';
import { judgeGround } from './ground';
import { ASLEEP, HOLE, type Marks, marksOf } from './marks';
import { measureMedia } from './media';
import { mark, markOf, openPageMarks } from './page-marks';
import { type Pointed, withPointed } from './point';
import { type InsertSheet, RootSheets, type SheetTexts } from './root-sheets';

/** The mark of what is looked at as the page shows it, for less than a frame. */
const LIFTED = 'lifted';

export interface CleanView {
  /** Had the page itself written anything under our attribute's name? */
  readonly foreign: boolean;
  /** Shows this reading; a second call changes only what differs. */
  show(reading: Reading, elements: Elements): void;
  /** Shows what is new in this reading, and leaves all else alone. */
  add(reading: Reading, elements: Elements, added: readonly number[]): void;
  /** Shows some hidden places with an outline, and scrolls to the first; none: the view as it was, scrolled as it was. */
  point(places: readonly Pointed[]): void;
  /** Does something to the page as it is without the view; nothing of that is seen. */
  apart<T>(work: () => T): T;
  /** The same for some parts of the page only. */
  lifted<T>(parts: readonly Element[], work: () => T): T;
  /** Puts aside what the page has written under our attribute's name in elements that have come. */
  came(elements: readonly Element[]): void;
  /** @returns whether the page had changed marks of these elements; they are as they were */
  repair(elements: Iterable<Element>): boolean;
  /** @returns what the page did not show and shows now */
  woken(): Element[];
  /** Another sheet for open shadow roots. */
  dress(css: string): void;
  /** Takes marks and sheets away: the document is as it was. */
  restore(): void;
}

/** @param texts the sheets by which the marks take effect */
export function openCleanView(document: Document, texts: SheetTexts, insert?: InsertSheet): CleanView {
  let marks: Marks = new Map();
  /** The marks without the places that are pointed at, and where the page was scrolled to. */
  let pointing: { marks: Marks; back(): void } | null = null;
  /** Boxes with scroll bars of their own are plain in the clean view and lose their place. */
  let boxes: ReturnType<typeof scrolledBoxes> | null = null;
  const sheets = new RootSheets(document, texts, insert);
  const page = openPageMarks(document, () => marks);
  /** All that was ever written as a mark. */
  const written = new Set<string>();
  const put = (next: Marks) => {
    for (const element of marks.keys()) {
      if (next.has(element)) continue;
      page.clear(element);
    }
    for (const [element, value] of next) {
      const now = markOf(element);
      const known = marks.has(element);
      if (known && now === value) continue;
      if (!known && now !== null) page.putAside(element);
      mark(element, value);
      written.add(value);
    }
    marks = next;
  };
  const unpoint = () => {
    if (!pointing) return;
    put(pointing.marks);
    pointing.back();
    pointing = null;
  };
  return {
    foreign: page.any,
    show(reading, elements) {
      unpoint();
      const place = holdPlace(document, reading, elements);
      const next = reading.found ? marksOf(reading, elements) : new Map<Element, string>();
      boxes ??= scrolledBoxes(reading, elements);
      measureMedia(next);
      sheets.follow(next);
      put(next);
      judgeGround(document, next);
      put(next);
      place.settle();
    },
    add(reading, elements, added) {
      unpoint();
      const verdicts = added.flatMap((id) => reading.verdicts[id] ?? []);
      const fresh = marksOf({ ...reading, verdicts }, elements);
      measureMedia(fresh);
      const merged = (words: Marks): Marks => {
        const next = new Map(marks);
        for (const [element, value] of words) {
          const known = marks.get(element);
          // A way that leads to the story already leads to what is new on it as well.
          if (known === undefined || known === HOLE || (known === 'path' && value.startsWith('path ')))
            next.set(element, value);
        }
        return next;
      };
      const before = marks;
      const next = merged(fresh);
      if (!fresh.size) return;
      // What comes in above the line that is being read must not push it away.
      const still = !boxes?.length && (native(document, 'defaultView')?.scrollY ?? 0) <= 0;
      const place = still ? null : holdPlace(document, reading, elements, added);
      sheets.follow(next);
      put(next);
      judgeGround(document, fresh);
      const settled = new Map(marks);
      for (const [element, value] of fresh)
        if (!before.has(element) || before.get(element) === HOLE) settled.set(element, value);
      put(settled);
      place?.settle();
    },
    point(places) {
      const scrolled = pointing?.back ?? rememberScroll(document);
      const base = pointing?.marks ?? marks;
      if (!places.length) {
        unpoint();
        return;
      }
      const next = withPointed(base, places);
      sheets.follow(next);
      put(next);
      pointing = { marks: base, back: scrolled };
      places[0]?.place.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    },
    apart(work) {
      unpoint();
      const shown = marks;
      const back = rememberScroll(document);
      put(new Map());
      try {
        return work();
      } finally {
        put(shown);
        back();
      }
    },
    lifted(parts, work) {
      const bare = parts.filter((part) => !marks.has(part));
      for (const part of bare) mark(part, LIFTED);
      try {
        return work();
      } finally {
        for (const part of bare) page.clear(part);
      }
    },
    came: page.putAllAside,
    repair(elements) {
      let wiped = false;
      for (const element of elements) {
        const value = marks.get(element);
        if (value === undefined) {
          wiped = page.putAside(element) || wiped;
        } else if (markOf(element) !== value) {
          mark(element, value);
          wiped = true;
        }
      }
      return wiped;
    },
    woken() {
      const found: Element[] = [];
      for (const [element, value] of marks)
        if (value === ASLEEP && element.isConnected && element.checkVisibility()) found.push(element);
      if (found.length) put(new Map([...marks].filter(([element]) => !found.includes(element))));
      return found;
    },
    dress: (css) => sheets.exchange(css, marks),
    restore() {
      unpoint();
      put(new Map());
      page.restore(written);
      sheets.clear();
      for (const { box, top, left } of boxes ?? []) box.scrollTo({ top, left, behavior: 'instant' });
      boxes = null;
    },
  };
}

/** @returns a function that scrolls back to where the page is now */
export function rememberScroll(document: Document): () => void {
  const view = native(document, 'defaultView');
  const before = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
  return () => view?.scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
}
