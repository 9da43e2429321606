/** Shows in the page's computed style whether the sheet is in effect: a browser may have dropped it meanwhile. */
export const SHEET_SIGN = '--clean-copy-sheet';

/** @returns the clean view's sheet as it is inserted, with the sign; the same text takes it out again */
export function signed(css: string): string {
  return `${css}\n:root { ${SHEET_SIGN}: 1; }`;
}

/** @returns whether the sheet is in effect in this document */
export function sheetIsLive(document: Document): boolean {
  const root = document.documentElement;
  return root !== null && getComputedStyle(root).getPropertyValue(SHEET_SIGN) !== '';
}
