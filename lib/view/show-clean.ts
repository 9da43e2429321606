import type { Elements, Reading } from '../types';
import { openCleanView, rememberScroll } from './clean-view';
import { CLEAN_SHEET, SHADOW_SHEET } from './sheet';

/**
 * Shows only the story: marks on the page's own elements and a style sheet; no markup is made or moved.
 *
 * @param reading a reading of this document; one without a story changes nothing
 * @param elements the way from the reading's blocks to the page
 * @returns the undo: afterwards the document is as it was, byte for byte, scroll position included
 */
export function showClean(document: Document, reading: Reading, elements: Elements): () => void {
  const view = openCleanView(document, { document: CLEAN_SHEET, shadow: SHADOW_SHEET });
  const back = rememberScroll(document);
  view.show(reading, elements);
  return () => {
    view.restore();
    back();
  };
}
