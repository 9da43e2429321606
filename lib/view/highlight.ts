/** Highlights through the CSS Custom Highlight API: the document itself is not changed. */

/**
 * Sets the ranges of a highlight; an empty list removes the highlight.
 *
 * @param name name in the document's highlight registry
 * @param priority of two highlights that overlap, the one with the higher priority is painted on top
 */
export function setHighlight(document: Document, name: string, ranges: readonly Range[], priority = 0): void {
  const view = document.defaultView;
  // Browsers may lack the API or deny it to extensions; nothing is highlighted then.
  try {
    const highlights = view?.CSS?.highlights;
    if (!view || !highlights) return;
    if (!ranges.length) {
      highlights.delete(name);
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    highlights.set(name, highlight);
  } catch {}
}

/** Share (0–1) of the window's height, at top and bottom, that counts as outside of the view. */
const EDGE_MARGIN = 0.12;
/** Position to which ranges are scrolled, as a share (0–1) of the window's height. */
const TARGET_TOP = 0.3;

/** Scrolls ranges into view unless they are visible; smoothly unless the reader prefers reduced motion. */
export function scrollRangesIntoView(document: Document, ranges: readonly Range[]): void {
  const view = document.defaultView;
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0);
  if (!view || !boxes.length) return;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { innerHeight } = view;
  const isTall = bottom - top > innerHeight * (1 - 2 * EDGE_MARGIN);
  if (
    top >= innerHeight * (isTall ? 0 : EDGE_MARGIN) &&
    (isTall ? top <= innerHeight * TARGET_TOP : bottom <= innerHeight * (1 - EDGE_MARGIN))
  )
    return;
  const prefersReducedMotion = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({
    top: top - innerHeight * (isTall ? EDGE_MARGIN : TARGET_TOP),
    behavior: prefersReducedMotion ? 'instant' : 'smooth',
  });
}
