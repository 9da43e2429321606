import { HIGHLIGHT_COLOURS, type HighlightColour } from '../types';
import { setHighlight } from './highlight';
import { buildHighlightSheet } from './highlight-sheet';

const nameOf = (colour: HighlightColour) => `clean-copy-reader-${colour}`;

export const READER_HIGHLIGHT_SHEET =
  buildHighlightSheet(nameOf('yellow'), 45, '255 221 0') +
  buildHighlightSheet(nameOf('green'), 32, '0 190 100', 'dotted') +
  buildHighlightSheet(nameOf('pink'), 30, '255 60 150', 'dashed');

/** Shows what the reader has highlighted; other highlights of the reader disappear. */
export function drawReaderHighlights(document: Document, ranges: ReadonlyMap<HighlightColour, readonly Range[]>): void {
  for (const colour of HIGHLIGHT_COLOURS) setHighlight(document, nameOf(colour), ranges.get(colour) ?? [], -1);
}
