/** Where words begin and end in folded text. ASCII is told by its codes; only other characters ask the tables of Unicode. */
import { isBare, startsDense } from '../text/tokens.ts';

const WORD = /[\p{L}\p{N}\p{M}]/u;
const FIRST_OTHER = 128;

/** Is the character at a place a letter from a to z? */
function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= FIRST_OTHER) return WORD.test(text.charAt(at));
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** May a word begin or end between these two places? */
export function boundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || !isWord(text, at - 1) || !isWord(text, at)) return true;
  return startsDense(text.charAt(at - 1)) || startsDense(text.charAt(at));
}

/** Is this place inside a run of Latin letters? Nothing begins there. */
export function insideRun(text: string, at: number): boolean {
  return at > 0 && isLatin(text, at - 1) && isLatin(text, at);
}

/** @returns the run of Latin letters from a place on; in other scripts the character that stands there */
export function firstRun(text: string, from: number): string {
  let end = from;
  while (isLatin(text, end)) end++;
  return text.slice(from, Math.max(end, from + 1));
}

/** @returns the run of Latin letters at the end; in other scripts the last character */
export function lastRun(text: string): string {
  let start = text.length;
  while (isLatin(text, start - 1)) start--;
  return text.slice(Math.min(start, text.length - 1));
}

const OUTSIDE = /^[^\p{L}\p{N}+]+|[^\p{L}\p{N}+]+$/gu;
const BEFORE = /^[^\p{L}\p{N}]+/u;

/** @returns folded text without the arrows, bullets, brackets and colons that sites set around a label */
export function bare(folded: string): string {
  return isBare(folded) ? folded : folded.replace(OUTSIDE, '');
}

/** @returns folded text from its first letter or digit on */
export function fromFirstWord(folded: string): string {
  return isLatin(folded, 0) ? folded : folded.replace(BEFORE, '');
}
