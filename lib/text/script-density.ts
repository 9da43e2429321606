/**
 * Matches characters of dense scripts (CJK, Hangul and Thai). They carry more meaning than a Latin letter, so they
 * count more in lengths.
 */

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const DENSE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Code of the first character in a dense script. */
const FIRST_DENSE_CODE = 0xe01;
/** Matches text that may contain dense characters. It is a cheap test before the slow Unicode script tables above. */
const MAYBE_DENSE = /[\u0e01-\u0e5b\u1100-\u11ff\u2e80-\uffff]/;
/** Number of Latin letters that a character of a dense script counts as. */
const LATIN_LETTERS_PER_DENSE = 2.5;

/** Returns the length of a text in Latin letters; characters of dense scripts count more. */
export function weightedLength(text: string): number {
  return MAYBE_DENSE.test(text)
    ? text.length + (text.match(DENSE)?.length ?? 0) * (LATIN_LETTERS_PER_DENSE - 1)
    : text.length;
}

/** Returns whether a text starts with a character of a dense script. */
export function startsWithDenseScript(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_DENSE_CODE && DENSE_START.test(text);
}
