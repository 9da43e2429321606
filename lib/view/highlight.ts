/** Words of the page that are marked without a change to it, and brought into sight. */

/**
 * @param name among the document's highlights
 * @param ranges what is to be marked instead of what was; nothing where they are none
 * @param priority of two marks on the same words the one with the higher number lies on top
 */
export function showHighlight(document: Document, name: string, ranges: readonly Range[], priority = 0): void {
  const view = document.defaultView;
  // A browser that knows no highlights, or keeps them from extensions, shows no marks, and all else goes on.
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

/** How much of the window, above and below, a sentence is kept out of. */
const MARGIN = 0.12;
/** Where a sentence comes to stand that was outside. */
const TOP = 0.3;

/** Brings ranges into the window where they are outside of it: gliding, unless the reader wants less motion. */
export function bringIntoView(document: Document, ranges: readonly Range[]): void {
  const view = document.defaultView;
  const boxes = ranges.map((range) => range.getBoundingClientRect()).filter(({ height }) => height > 0);
  if (!view || !boxes.length) return;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const { innerHeight } = view;
  const high = bottom - top > innerHeight * (1 - 2 * MARGIN);
  if (
    top >= innerHeight * (high ? 0 : MARGIN) &&
    (high ? top <= innerHeight * TOP : bottom <= innerHeight * (1 - MARGIN))
  )
    return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: top - innerHeight * (high ? MARGIN : TOP), behavior: calm ? 'instant' : 'smooth' });
}
