/** Custom properties by which the computed style of a page shows which of our sheets are in effect: a browser may have dropped one. */
export const SHEET_MARKER = '--clean-copy-sheet';
/** Set by the sheet of highlighted text. */
const MARKS_MARKER = '--clean-copy-marks';
/** Set by the sheet of a theme, to the key of the theme, so that the same sheet can be removed again. */
export const THEME_MARKER = '--clean-copy-look';

/** At user origin it takes precedence over all that a page can declare. */
export const IMPORTANT = '!important';

/** Returns the sheet of the clean view as it is inserted; the same text removes it again. */
export function withSheetMarker(css: string): string {
  return `${css}\n:root { ${SHEET_MARKER}: 1 ${IMPORTANT}; }`;
}

/** Returns the sheet of highlighted text as it is inserted. */
export function withMarksMarker(css: string): string {
  return `${css}\n:root { ${MARKS_MARKER}: 1 ${IMPORTANT}; }`;
}

/** Returns whether the sheet of the clean view is in effect in this document. */
export function isSheetLive(document: Document): boolean {
  return hasMarker(document, SHEET_MARKER);
}

/** Returns whether highlighted text is visible in this document. */
export function areMarksVisible(document: Document): boolean {
  return hasMarker(document, SHEET_MARKER) || hasMarker(document, MARKS_MARKER);
}

function hasMarker(document: Document, marker: string): boolean {
  const root = document.documentElement;
  return root !== null && getComputedStyle(root).getPropertyValue(marker) !== '';
}
