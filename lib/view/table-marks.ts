import { flatTreeParent, tagOf } from '../document/dom';
import type { Marks } from './mark-values';

/** Fewer rows with the same number of cells are no table. */
const MIN_ROWS = 3;
const MAX_COLUMNS = 8;
/** Longer text is no cell. */
const MAX_CELL_CHARS = 48;
const MAX_CELL_ELEMENTS = 3;

/**
 * Adds marks to tables and lists that are made by the page's styles. Must run in the page's own layout.
 *
 * - `cells`: a row of a table of boxes, whose children stand side by side
 * - `numbered`: a list whose items are numbered by generated content
 */
export function addTableMarks(marks: Marks): void {
  const rows = new Map<Element, Element[]>();
  for (const [element, value] of marks) {
    if (/\bitem\b/.test(value)) markNumberedList(element, marks);
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

/** Whether an element consists of a few short boxes and no text between them. */
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

/** Whether an element holds a few words; large boxes are recognised by their structure, since reading their text takes long. */
function isCell(element: Element): boolean {
  const isDeep = !!element.firstElementChild?.firstElementChild?.firstElementChild;
  if (isDeep || element.childElementCount > MAX_CELL_ELEMENTS) return false;
  return (element.textContent ?? '').trim().length <= MAX_CELL_CHARS;
}

/** Whether the page shows the children of an element side by side. */
function isLaidOutAsRow(row: Element): boolean {
  const display = row.ownerDocument.defaultView?.getComputedStyle(row).display ?? '';
  if (!/flex|grid|table-row/.test(display)) return false;
  const [first, ...others] = [...row.children].map((cell) => cell.getBoundingClientRect());
  return !!first && others.every(({ top, bottom, height }) => height > 0 && top < first.bottom && bottom > first.top);
}

function markNumberedList(item: Element, marks: Marks): void {
  const list = flatTreeParent(item);
  const value = list && marks.get(list);
  if (!value || tagOf(list) !== 'ul' || / (?:numbered|bulleted)\b/.test(value)) return;
  const { content = '' } = item.ownerDocument.defaultView?.getComputedStyle(item, '::before') ?? {};
  if (/counters?\(/.test(content)) marks.set(list, `${value} numbered`);
}
