import { flatTreeParent, unclobbered, windowOf } from '../document/dom';
import type { Marks } from './mark-values';

/** Minimum number of pictures in a row for it to be a strip of slides. */
const MIN_SLIDES = 3;
/** Minimum width (px) of a slide; smaller pictures are thumbnails or logos. */
const MIN_SLIDE_WIDTH = 160;
/** Maximum difference (px) of the top edges of slides, and maximum overlap of two of them. */
const TOLERANCE_PX = 4;
/** Number of elements, from the row outwards, of which one may cut it off. */
const MAX_FRAME_DEPTH = 4;

/**
 * Adds marks to strips of slides: rows of pictures of which the page shows only a part at a time. Below each other, they would
 * take a screen each. Must run in the page's own layout.
 *
 * - `slides`: the row
 * - `slide`: each of its children
 */
export function addSlideMarks(marks: Marks): void {
  for (const [row, slides] of collectPictureRows(marks)) {
    const value = marks.get(row) ?? '';
    if (slides.length < MIN_SLIDES || !value.startsWith('path') || / (?:text|mute|sorted|reversed)\b/.test(value))
      continue;
    const rects = slides.map((slide) => unclobbered(slide, 'getBoundingClientRect').call(slide));
    if (!areInRow(rects) || !isCutOff(row, rects)) continue;
    marks.set(row, `${value} slides`);
    for (const slide of slides) marks.set(slide, `${marks.get(slide)} slide`);
  }
}

/** Returns the elements whose shown children all are, or contain, one picture each, with these children. */
function collectPictureRows(marks: Marks): Map<Element, Element[]> {
  const withPicture = new Map<Element, number>();
  for (const [element, value] of marks) {
    if (!/^keep (?:image|video)\b.* media\b/.test(value)) continue;
    for (let at: Element | null = element; at && marks.has(at); at = flatTreeParent(at))
      withPicture.set(at, (withPicture.get(at) ?? 0) + 1);
  }
  const rows = new Map<Element, Element[]>();
  const mixed = new Set<Element>();
  for (const [element, value] of marks) {
    const parent = flatTreeParent(element);
    if (!parent || !/^(?:keep|path)\b/.test(value)) continue;
    if (withPicture.get(element) === 1) rows.set(parent, [...(rows.get(parent) ?? []), element]);
    else mixed.add(parent);
  }
  for (const parent of mixed) rows.delete(parent);
  return rows;
}

/** Returns whether boxes are side by side, from left to right or from right to left. */
function areInRow(rects: readonly DOMRect[]): boolean {
  const [first, second] = rects;
  if (!first || !second) return false;
  const isReversed = second.left < first.left;
  return rects.every((rect, at) => {
    const before = rects[at - 1];
    if (rect.width < MIN_SLIDE_WIDTH || Math.abs(rect.top - first.top) > TOLERANCE_PX) return false;
    if (!before) return true;
    return isReversed ? rect.right <= before.left + TOLERANCE_PX : rect.left >= before.right - TOLERANCE_PX;
  });
}

/** Returns whether at least one box of a row is outside the frame that cuts the row off. */
function isCutOff(row: Element, rects: readonly DOMRect[]): boolean {
  let frame: Element | null = row;
  for (let depth = 0; frame && depth < MAX_FRAME_DEPTH; depth++, frame = flatTreeParent(frame)) {
    const overflow = windowOf(frame)?.getComputedStyle(frame).overflowX ?? 'visible';
    if (overflow === 'visible' || frame.localName === 'body') continue;
    const { left, right } = unclobbered(frame, 'getBoundingClientRect').call(frame);
    return rects.some((rect) => rect.left >= right - TOLERANCE_PX || rect.right <= left + TOLERANCE_PX);
  }
  return false;
}
