import { own, typeOf } from '../dom';
import type { Elements, Reading } from '../types';
import { holdPlace, scrolledBoxes } from './anchor';
import { judgeGround } from './ground';
import { type Marks, marksOf } from './marks';
import { measureMedia } from './media';
import { CLEAN_SHEET, MARK, SHADOW_SHEET } from './sheet';

/** Puts a style sheet into a document or shadow root; returns the undo. */
export type InsertSheet = (root: Document | ShadowRoot, css: string) => () => void;

export interface CleanView {
  /** Shows this reading; a second call changes only what differs. */
  show(reading: Reading, elements: Elements): void;
  /** Does something to the page as it is without the view; nothing of that is seen. */
  apart<T>(work: () => T): T;
  /** Takes marks and sheets away: the document is as it was. */
  restore(): void;
}

/**
 * @param documentSheet false where the sheet of the document is already there at user origin (the extension inserts it)
 */
export function openCleanView(
  document: Document,
  documentSheet: boolean,
  insert: InsertSheet = insertSheet,
): CleanView {
  let marks: Marks = new Map();
  /** Boxes with scroll bars of their own are plain in the clean view and lose their place. */
  let boxes: ReturnType<typeof scrolledBoxes> | null = null;
  const sheets = new Map<Document | ShadowRoot, () => void>();
  /** What a page had written under our attribute's name before we came. */
  const theirs = new Map<Element, string>();
  const put = (next: Marks) => {
    for (const element of marks.keys()) {
      if (next.has(element)) continue;
      const before = theirs.get(element);
      if (before === undefined) own(element, 'removeAttribute').call(element, MARK);
      else own(element, 'setAttribute').call(element, MARK, before);
    }
    for (const [element, value] of next) {
      const now = own(element, 'getAttribute').call(element, MARK);
      if (now !== null && !marks.has(element)) theirs.set(element, now);
      if (now === value) continue;
      own(element, 'setAttribute').call(element, MARK, value);
    }
    marks = next;
  };
  return {
    show(reading, elements) {
      const place = holdPlace(document, reading, elements);
      const next = reading.found ? marksOf(reading, elements) : new Map<Element, string>();
      boxes ??= scrolledBoxes(reading, elements);
      measureMedia(next);
      const roots = new Set<Document | ShadowRoot>();
      if (next.size && documentSheet) roots.add(document);
      for (const element of next.keys()) if (element.shadowRoot) roots.add(element.shadowRoot);
      for (const [root, remove] of sheets) {
        if (roots.has(root)) continue;
        remove();
        sheets.delete(root);
      }
      for (const root of roots)
        if (!sheets.has(root)) sheets.set(root, insert(root, root === document ? CLEAN_SHEET : SHADOW_SHEET));
      put(next);
      judgeGround(document, next);
      put(next);
      place.settle();
    },
    apart(work) {
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
    restore() {
      put(new Map());
      for (const remove of sheets.values()) remove();
      sheets.clear();
      for (const { box, top, left } of boxes ?? []) box.scrollTo({ top, left, behavior: 'instant' });
      boxes = null;
    },
  };
}

/**
 * Shows only the story: marks on the page's own elements and a style sheet; no markup is made or moved.
 *
 * @param reading a reading of this document; one without a story changes nothing
 * @param elements the way from the reading's blocks to the page
 * @returns the undo: afterwards the document is as it was, byte for byte, scroll position included
 */
export function showClean(document: Document, reading: Reading, elements: Elements): () => void {
  const view = openCleanView(document, true);
  const back = rememberScroll(document);
  view.show(reading, elements);
  return () => {
    view.restore();
    back();
  };
}

/** Adopted sheets change no markup; where a browser refuses them (Firefox's content scripts), a `<style>` does it. */
function insertSheet(root: Document | ShadowRoot, css: string): () => void {
  const document = (typeOf(root) === 9 ? root : own(root, 'ownerDocument')) as Document;
  const view = own(document, 'defaultView');
  try {
    if (!view) throw new Error('no window');
    const sheet = new (view as typeof globalThis & Window).CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    };
  } catch {
    const style = own(document, 'createElement').call(document, 'style');
    style.textContent = css;
    (root === document ? (own(document, 'head') ?? own(document, 'documentElement')) : root).append(style);
    return () => style.remove();
  }
}

/** @returns a function that scrolls back to where the page is now */
function rememberScroll(document: Document): () => void {
  const view = own(document, 'defaultView');
  const before = { x: view?.scrollX ?? 0, y: view?.scrollY ?? 0 };
  return () => view?.scrollTo({ left: before.x, top: before.y, behavior: 'instant' });
}
