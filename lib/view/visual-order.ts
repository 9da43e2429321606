import { flatTreeParent, unclobbered, windowOf } from '../document/dom';
import type { Marks } from './mark-values';

/**
 * Maximum rank for which the style sheet has a rule. A container that needs more ranks keeps the order of its source.
 */
export const MAX_RANK = 24;
/** Above this number of children, only an exact reversal is recognized. */
const MAX_SORTED_CHILDREN = 80;
/** Maximum overlap (px) of boxes that still count as one above the other. */
const MAX_OVERLAP_PX = 2;

/** An element shown in the clean view, with its edges in the page's own layout. */
interface Item {
  element: Element;
  top: number;
  bottom: number;
}

/**
 * Adds marks to flexible boxes and grids that show their children in another order than the source, by `order`, grid
 * areas or a reversed direction. An element is only moved before those that are entirely below it; boxes side by side
 * keep the order of the source. Must run in the page's own layout.
 *
 * - `reversed`: a column from bottom to top
 * - `sorted`: a column whose children are sorted by their marks `rank-1`, `rank-2`, …
 */
export function addOrderMarks(marks: Marks): void {
  for (const [parent, children] of collectChildren(marks)) {
    const value = marks.get(parent) ?? '';
    if (children.length < 2 || !value.startsWith('path') || / (?:text|mute)\b/.test(value)) continue;
    if (!canReorder(parent)) continue;
    const items = children.flatMap(measureItem);
    if (!hasHigherLaterItem(items)) continue;
    if (isReversed(items)) marks.set(parent, `${value} reversed`);
    else if (items.length <= MAX_SORTED_CHILDREN) markRanks(parent, items, marks);
  }
}

/** Returns the marked children of each element, in the order of the source. */
function collectChildren(marks: Marks): Map<Element, Element[]> {
  const children = new Map<Element, Element[]>();
  for (const [element, value] of marks) {
    if (!/^(?:keep|path)\b/.test(value) || value === 'keep part') continue;
    const parent = flatTreeParent(element);
    if (!parent) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(element);
    else children.set(parent, [element]);
  }
  return children;
}

function canReorder(parent: Element): boolean {
  const style = windowOf(parent)?.getComputedStyle(parent);
  if (!style) return false;
  if (/flex/.test(style.display)) return !/^column/.test(style.flexDirection) || style.flexWrap === 'nowrap';
  return /grid/.test(style.display) && !style.gridAutoFlow.startsWith('column');
}

function measureItem(element: Element): Item[] {
  const { top, bottom, width, height } = unclobbered(element, 'getBoundingClientRect').call(element);
  return width > 0 && height > 0 ? [{ element, top, bottom }] : [];
}

const isAbove = (one: Item, other: Item) => one.bottom <= other.top + MAX_OVERLAP_PX && one.top < other.top;

/** Returns whether an item is entirely above one that precedes it in the source. */
function hasHigherLaterItem(items: readonly Item[]): boolean {
  let lowest: Item | undefined;
  for (const item of items) {
    if (lowest && isAbove(item, lowest)) return true;
    if (!lowest || item.top > lowest.top) lowest = item;
  }
  return false;
}

const isReversed = (items: readonly Item[]) =>
  items.every((item, at) => {
    const before = items[at - 1];
    return !before || isAbove(item, before);
  });

function markRanks(parent: Element, items: readonly Item[], marks: Marks): void {
  const ranks = rankItems(items);
  if (Math.max(...ranks.values()) > MAX_RANK) return;
  marks.set(parent, `${marks.get(parent)} sorted`);
  for (const [{ element }, rank] of ranks) if (rank) marks.set(element, `${marks.get(element)} rank-${rank}`);
}

/** Ranks items by their position; consecutive items that are already in the right order share a rank. */
function rankItems(items: readonly Item[]): Map<Item, number> {
  const waiting = [...items];
  const ranks = new Map<Item, number>();
  let rank = 0;
  let previous = -1;
  while (waiting.length) {
    const free = waiting.findIndex((item) => !waiting.some((other) => other !== item && isAbove(other, item)));
    const [next] = waiting.splice(Math.max(0, free), 1);
    if (!next) break;
    const at = items.indexOf(next);
    if (at < previous) rank++;
    previous = at;
    ranks.set(next, rank);
  }
  return ranks;
}
