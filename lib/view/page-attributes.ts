import { attributeOf, queryAll, unclobbered } from '../document/dom';
import type { Marks } from './mark-values';
import { MARK_ATTRIBUTE, SET_ASIDE_VALUE } from './selectors';

const MARKED_SELECTOR = `[${MARK_ATTRIBUTE}]`;

export const readMark = (element: Element) => attributeOf(element, MARK_ATTRIBUTE);
export const writeMark = (element: Element, value: string) =>
  unclobbered(element, 'setAttribute').call(element, MARK_ATTRIBUTE, value);
const removeMark = (element: Element) => unclobbered(element, 'removeAttribute').call(element, MARK_ATTRIBUTE);

/**
 * The page's own uses of our attribute. They are set aside while the view is on, that is, replaced by a value that has
 * no effect.
 */
export interface PageAttributes {
  /** Whether there were any when the clean view was opened. */
  readonly hadAny: boolean;
  /** Sets the attribute of an element aside, if the page has written it. Returns whether it has. */
  setAside(element: Element): boolean;
  /** Sets the attributes of inserted elements and their descendants aside. */
  setAllAside(elements: readonly Element[]): void;
  /** Removes our mark from an element; an attribute of the page's own is set aside again. */
  clearMark(element: Element): void;
  /**
   * Restores the page's attributes. Also removes copies of our marks, which are left if a carousel clones marked
   * elements or a script rewrites the markup of a container.
   *
   * @param written all values ever written as marks
   */
  restore(written: ReadonlySet<string>): void;
}

/**
 * Creates the record of the page's own uses of our attribute.
 *
 * @param getMarks returns the current marks of the view
 */
export function createPageAttributes(document: Document, getMarks: () => Marks): PageAttributes {
  const originals = new Map<Element, string>();
  const clearMark = (element: Element) => {
    if (originals.has(element)) writeMark(element, SET_ASIDE_VALUE);
    else removeMark(element);
  };
  const setAside = (element: Element): boolean => {
    const value = readMark(element);
    const marks = getMarks();
    if (value === null || marks.has(element) || (value === SET_ASIDE_VALUE && originals.has(element))) return false;
    // A clone of a marked element belongs to the page, but its mark is ours.
    if (![...marks.values()].includes(value)) originals.set(element, value);
    clearMark(element);
    return true;
  };
  for (const element of queryAll(document, MARKED_SELECTOR)) setAside(element);
  return {
    hadAny: originals.size > 0,
    setAside,
    setAllAside(elements) {
      for (const element of elements) {
        setAside(element);
        for (const inner of unclobbered(element, 'querySelectorAll').call(element, MARKED_SELECTOR)) setAside(inner);
      }
    },
    clearMark,
    restore(written) {
      for (const tree of collectOpenTrees(document))
        for (const copy of unclobbered(tree, 'querySelectorAll').call(tree, MARKED_SELECTOR)) {
          const value = readMark(copy);
          const isOurs = value !== null && (written.has(value) || value === SET_ASIDE_VALUE);
          if (isOurs && !originals.has(copy)) removeMark(copy);
        }
      for (const [element, value] of originals) writeMark(element, value);
      originals.clear();
    },
  };
}

/** Returns a document and all open shadow roots in it. */
function collectOpenTrees(document: Document): (Document | ShadowRoot)[] {
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees)
    for (const element of unclobbered(tree, 'querySelectorAll').call(tree, '*')) {
      const shadow = unclobbered(element, 'shadowRoot');
      if (shadow) trees.push(shadow);
    }
  return trees;
}
