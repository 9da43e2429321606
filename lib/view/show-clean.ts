import type { Elements, ReadingCore } from '../types';
import { openCleanView } from './clean-view';
import { CLEAN_VIEW_SHEET, SHADOW_ROOT_SHEET } from './clean-view-sheet';
import { captureScrollPosition } from './scroll-anchor';

/**
 * Shows only the story, by means of attributes on the page's own elements and a style sheet. No element is created or
 * moved.
 *
 * @param reading a reading of this document; if it has no story, nothing changes
 * @param elements maps the reading's blocks to the page
 * @returns a function that restores the document byte for byte, and its scroll position
 */
export function showClean(document: Document, reading: ReadingCore, elements: Elements): () => void {
  const view = openCleanView(document, { document: CLEAN_VIEW_SHEET, shadow: SHADOW_ROOT_SHEET });
  const scrollBack = captureScrollPosition(document);
  view.show(reading, elements);
  return () => {
    view.restore();
    scrollBack();
  };
}
