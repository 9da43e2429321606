/** The sentence that is spoken, shown without a change to the page. */
import { markerSheet } from '../marker';

/** Its name among the document's highlights. */
export const ALOUD_HIGHLIGHT = 'clean-copy-aloud';

/** How it looks. A part of the sheet at user origin, and of shadow roots'. */
export const ALOUD_SHEET = markerSheet(ALOUD_HIGHLIGHT, 36);

/** @param ranges what is to be marked instead of what was; nothing where they are none */
export function showHighlight(document: Document, ranges: readonly Range[]): void {
  const view = document.defaultView;
  // A browser that knows no highlights, or keeps them from extensions, just speaks.
  try {
    const highlights = view?.CSS?.highlights;
    if (!view || !highlights) return;
    if (ranges.length) highlights.set(ALOUD_HIGHLIGHT, new view.Highlight(...ranges));
    else highlights.delete(ALOUD_HIGHLIGHT);
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
