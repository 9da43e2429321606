import { CLEAN_SHEET } from '../view/sheet';

/** Shows in the page's computed style whether the sheet is in effect: a browser may have dropped it meanwhile. */
export const SHEET_SIGN = '--clean-copy-sheet';

/** The clean view's sheet as it is inserted. The same text takes it out again. */
export const SHEET = `${CLEAN_SHEET}\n:root { ${SHEET_SIGN}: 1; }`;

/** @returns whether the sheet is in effect in this document */
export function sheetIsLive(document: Document): boolean {
  const root = document.documentElement;
  return root !== null && getComputedStyle(root).getPropertyValue(SHEET_SIGN) !== '';
}
