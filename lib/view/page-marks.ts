import { attributeOf, native, queryAll } from '../document/dom';
import type { Marks } from './marks';
import { ASIDE, MARK } from './selectors';

export const markOf = (element: Element) => attributeOf(element, MARK);
export const mark = (element: Element, value: string) => native(element, 'setAttribute').call(element, MARK, value);

/** What the page itself has written under our attribute's name: while the view is on, it shows and hides nothing. */
export interface PageMarks {
  /** Was there anything when the view was opened? */
  readonly any: boolean;
  /** @returns whether there was anything to be put aside */
  putAside(element: Element): boolean;
  /** The same for elements that have come, and all in them. */
  putAllAside(elements: readonly Element[]): void;
  /** Takes our own mark off, or what stands in the place of the page's. */
  clear(element: Element): void;
  /**
   * All is as the page has written it. A page that copies a part of itself while the view is on copies our marks with it:
   * carousels do, and scripts that write a box's own markup into it once more. Those go as well.
   *
   * @param written all values that the view has given its marks
   */
  restore(written: ReadonlySet<string>): void;
}

/** A document and all open shadow roots in it. */
function openTrees(document: Document): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [document];
  for (const tree of found)
    for (const element of native(tree, 'querySelectorAll').call(tree, '*')) {
      const shadow = native(element, 'shadowRoot');
      if (shadow) found.push(shadow);
    }
  return found;
}

/** @param ours the marks that are ours now */
export function openPageMarks(document: Document, ours: () => Marks): PageMarks {
  const theirs = new Map<Element, string>();
  const clear = (element: Element) => {
    if (theirs.has(element)) mark(element, ASIDE);
    else native(element, 'removeAttribute').call(element, MARK);
  };
  const putAside = (element: Element): boolean => {
    const value = markOf(element);
    const marks = ours();
    if (value === null || marks.has(element) || (value === ASIDE && theirs.has(element))) return false;
    // A copy of a marked element is the page's, and its mark is not.
    if (![...marks.values()].includes(value)) theirs.set(element, value);
    clear(element);
    return true;
  };
  for (const element of queryAll(document, `[${MARK}]`)) putAside(element);
  return {
    any: theirs.size > 0,
    putAside,
    putAllAside(elements) {
      for (const element of elements) {
        putAside(element);
        for (const inner of native(element, 'querySelectorAll').call(element, `[${MARK}]`)) putAside(inner);
      }
    },
    clear,
    restore(written) {
      for (const root of openTrees(document))
        for (const copy of native(root, 'querySelectorAll').call(root, `[${MARK}]`)) {
          const value = markOf(copy);
          const isOurs = value !== null && (written.has(value) || value === ASIDE);
          if (isOurs && !theirs.has(copy)) native(copy, 'removeAttribute').call(copy, MARK);
        }
      for (const [element, value] of theirs) mark(element, value);
      theirs.clear();
    },
  };
}
