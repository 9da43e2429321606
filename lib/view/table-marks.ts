import { flatTreeParent, tagOf, windowOf } from '../document/dom';
import type { Marks } from './mark-values';

/** Minimum number of rows with the same number of cells for a table. */
const MIN_ROWS = 3;
const MAX_COLUMNS = 8;
/** Maximum number of characters of a cell. */
const MAX_CELL_CHARS = 48;
const MAX_CELL_ELEMENTS = 3;
/** Values of `list-style-type` for numbering other than by digits. */
export const LIST_STYLES = ['lower-alpha', 'upper-alpha', 'lower-latin', 'upper-latin', 'lower-roman', 'upper-roman'];

/**
 * Adds marks to tables and lists that are made by the page's styles. Must run in the page's own layout.
 *
 * - `cells`: a row of a table made of boxes, whose children are side by side
 * - `numbered`: a list whose items are numbered by generated content
 * - one of `LIST_STYLES`: a list that is numbered in this style
 */
export function addTableMarks(marks: Marks): void {
  const rows = new Map<Element, Element[]>();
  const lists = new Set<Element>();
  for (const [element, value] of marks) {
    const list = / item\b/.test(value) ? flatTreeParent(element) : null;
    if (list && !lists.has(list)) markNumbering(list, element, marks);
    if (list) lists.add(list);
    if (/ (?:media|part|text|mute|item)\b/.test(value) || !isRow(element)) continue;
    const parent = flatTreeParent(element);
    if (parent) rows.set(parent, [...(rows.get(parent) ?? []), element]);
  }
  for (const siblings of rows.values()) {
    const columns = siblings[0]?.childElementCount;
    if (siblings.length < MIN_ROWS || siblings.some(({ childElementCount }) => childElementCount !== columns)) continue;
    for (const row of siblings) if (isLaidOutAsRow(row)) marks.set(row, `${marks.get(row)} cells`);
  }
}

/** Returns whether an element consists of a few short boxes without text between them. */
function isRow(element: Element): boolean {
  if (tagOf(element) === 'form') return false;
  const { childElementCount, children, childNodes } = element;
  return (
    childElementCount > 1 &&
    childElementCount <= MAX_COLUMNS &&
    [...children].every(isCell) &&
    [...childNodes].every(({ nodeType, nodeValue }) => nodeType !== 3 || !nodeValue?.trim())
  );
}

/**
 * Returns whether an element contains only a few words. Large boxes are ruled out by their structure first, because
 * reading their text takes long.
 */
function isCell(element: Element): boolean {
  const isDeep = !!element.firstElementChild?.firstElementChild?.firstElementChild;
  if (isDeep || element.childElementCount > MAX_CELL_ELEMENTS) return false;
  return (element.textContent ?? '').trim().length <= MAX_CELL_CHARS;
}

/** Returns whether the page shows the children of an element side by side. */
function isLaidOutAsRow(row: Element): boolean {
  const display = windowOf(row)?.getComputedStyle(row).display ?? '';
  if (!/flex|grid|table-row/.test(display)) return false;
  const [first, ...others] = [...row.children].map((cell) => cell.getBoundingClientRect());
  return !!first && others.every(({ top, bottom, height }) => height > 0 && top < first.bottom && bottom > first.top);
}

/** Marks a list according to the numbers that the page's styles give its items. */
function markNumbering(list: Element, item: Element, marks: Marks): void {
  const view = windowOf(item);
  const value = marks.get(list);
  if (!view || !value) return;
  if (tagOf(list) === 'ol') {
    const style = view.getComputedStyle(item).listStyleType;
    if (LIST_STYLES.includes(style)) marks.set(list, `${value} ${style}`);
  } else if (/counters?\(/.test(view.getComputedStyle(item, '::before').content)) marks.set(list, `${value} numbered`);
}
