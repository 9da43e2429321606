import { DEFAULT_LOOK, type Look } from '../types';
import { checkedLook } from '../types/checked-look';

/** Shows in the page's computed style whether the sheet is in effect: a browser may have dropped it meanwhile. */
export const SHEET_SIGN = '--clean-copy-sheet';
/** Shows whether words that are marked can be seen, where the clean view is off. */
const MARKS_SIGN = '--clean-copy-marks';
/** Shows which look the page wears, so that the same sheet can be taken out again. */
export const LOOK_SIGN = '--clean-copy-look';

/** In a reader's sheet it goes before all that a page can say: what is signed, no page takes back. */
const FIRM = '!important';
const PARTS = Object.keys(DEFAULT_LOOK) as (keyof Look)[];

/** @returns the clean view's sheet as it is inserted, with the sign; the same text takes it out again */
export function signed(css: string): string {
  return `${css}\n:root { ${SHEET_SIGN}: 1 ${FIRM}; }`;
}

/** @returns the sheet of marked words as it is inserted */
export function signedMarks(css: string): string {
  return `${css}\n:root { ${MARKS_SIGN}: 1 ${FIRM}; }`;
}

/** @returns a look's sheet as it is inserted */
export function signedLook(css: string, look: Look): string {
  return `${css}\n:root { ${LOOK_SIGN}: ${lookKey(look)} ${FIRM}; }`;
}

/** @returns a look in words that a style sheet can carry; equal for equal looks */
export function lookKey(look: Look): string {
  return PARTS.map((name) => String(look[name])).join(' ');
}

/** @returns the look that a key stands for; null where it is none of ours */
export function lookOf(key: string): Look | null {
  const words = key.trim().split(/\s+/);
  const look: Record<string, unknown> = Object.fromEntries(
    PARTS.map((name, at) => {
      const word = words[at] ?? '';
      const { [name]: usual } = DEFAULT_LOOK;
      return [name, typeof usual === 'number' ? Number(word) : typeof usual === 'boolean' ? word === 'true' : word];
    }),
  );
  const known = checkedLook(look);
  return lookKey(known) === words.join(' ') ? known : null;
}

/** @returns whether the clean view's sheet is in effect in this document */
export function sheetIsLive(document: Document): boolean {
  return hasSign(document, SHEET_SIGN);
}

/** @returns whether words that are marked can be seen in this document */
export function marksAreLive(document: Document): boolean {
  return hasSign(document, SHEET_SIGN) || hasSign(document, MARKS_SIGN);
}

function hasSign(document: Document, sign: string): boolean {
  const root = document.documentElement;
  return root !== null && getComputedStyle(root).getPropertyValue(sign) !== '';
}
