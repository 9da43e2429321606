/**
 * Word boundaries in folded text. ASCII is tested by character code, because the Unicode tables for other characters
 * are slow.
 */
import { startsAndEndsWithLetter } from '../text/fold.ts';
import { startsWithDenseScript } from '../text/script-density.ts';

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const FIRST_NON_ASCII_CODE = 128;

/** Returns whether the character at an index is a letter from a to z. */
function isLatinLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= FIRST_NON_ASCII_CODE) return WORD_CHARACTER.test(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Tells whether a word may begin or end directly before an index. In dense scripts, this is the case everywhere. */
export function isWordBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || !isWordCharacter(text, at - 1) || !isWordCharacter(text, at)) return true;
  return startsWithDenseScript(text.charAt(at - 1)) || startsWithDenseScript(text.charAt(at));
}

/** Returns whether an index is inside a run of Latin letters, so that no word can begin there. */
export function isInsideLatinRun(text: string, at: number): boolean {
  return at > 0 && isLatinLetter(text, at - 1) && isLatinLetter(text, at);
}

/** Returns the run of Latin letters that starts at an index; in other scripts, the single character there. */
export function leadingRun(text: string, from: number): string {
  let end = from;
  while (isLatinLetter(text, end)) end++;
  return text.slice(from, Math.max(end, from + 1));
}

/** Returns the run of Latin letters at the end of a text; in other scripts, the last character. */
export function trailingRun(text: string): string {
  let start = text.length;
  while (isLatinLetter(text, start - 1)) start--;
  return text.slice(Math.min(start, text.length - 1));
}

const OUTER_PUNCTUATION = /^[^\p{L}\p{N}+]+|[^\p{L}\p{N}\p{M}+]+$/gu;
const LEADING_PUNCTUATION = /^[^\p{L}\p{N}]+/u;

/** Removes the arrows, bullets, brackets and colons around a label from folded text. */
export function trimPunctuation(folded: string): string {
  return startsAndEndsWithLetter(folded) ? folded : folded.replace(OUTER_PUNCTUATION, '');
}

/** Removes everything before the first letter or digit from folded text. */
export function trimLeadingPunctuation(folded: string): string {
  return isLatinLetter(folded, 0) ? folded : folded.replace(LEADING_PUNCTUATION, '');
}
