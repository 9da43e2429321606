/** Minimum distance, in CSS pixels, that counts as scrolling. */
const MIN_SCROLL_PX = 2;

/** Scroll position of the page before the clean view was drawn, and after it, in CSS pixels. */
export interface SavedScroll {
  left: number;
  top: number;
  topAfter: number;
}

/**
 * Saves the scroll position before and after a change to the page.
 *
 * @param change draws the clean view
 */
export function saveScroll(frame: Window | null, change: () => void): SavedScroll {
  const [left, top] = [frame?.scrollX ?? 0, frame?.scrollY ?? 0];
  change();
  return { left, top, topAfter: frame?.scrollY ?? 0 };
}

/** Returns whether the reader has scrolled since the position was saved. */
export function hasScrolled(frame: Window | null, { topAfter }: SavedScroll): boolean {
  return frame !== null && Math.abs(frame.scrollY - topAfter) >= MIN_SCROLL_PX;
}

/** Scrolls to where the page was before. */
export function scrollBack(frame: Window | null, { left, top }: SavedScroll): void {
  frame?.scrollTo({ left, top, behavior: 'instant' });
}
