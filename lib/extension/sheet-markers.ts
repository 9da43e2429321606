/**
 * Custom property that is set by the style sheet of the clean view. Its computed value shows whether the browser still
 * has that sheet.
 */
export const SHEET_MARKER = '--clean-copy-sheet';
/** Custom property that is set by the style sheet of highlighted text. */
const MARKS_MARKER = '--clean-copy-marks';
/**
 * Custom property that is set by the style sheet of a theme. Its value is the key of the theme, so that the same sheet
 * can be removed.
 */
export const THEME_MARKER = '--clean-copy-look';

/** Priority of declarations. At user origin, it takes precedence over everything that a page can declare. */
export const IMPORTANT = '!important';

/**
 * Returns the style sheet of the clean view in the form in which it is inserted. To remove it, the same text is needed.
 */
export function withSheetMarker(css: string): string {
  return `${css}\n:root { ${SHEET_MARKER}: 1 ${IMPORTANT}; }`;
}

/** Returns the style sheet of highlighted text in the form in which it is inserted. */
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
