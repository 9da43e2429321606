/** CJK, Hangul and Thai characters carry more meaning than a Latin letter: lengths are weighted accordingly. */

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;
const DENSE_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** No dense script has a character below this code. */
const FIRST_DENSE_CODE = 0xe01;
/** A cheap test before the slow Unicode script tables above. */
const MAYBE_DENSE = /[\u0e01-\u0e5b\u1100-\u11ff\u2e80-\uffff]/;
/** How many Latin letters a character of a dense script stands for. */
const LATIN_LETTERS_PER_DENSE = 2.5;

/** Returns the length of a text in Latin letters, dense characters weighted. */
export function weightedLength(text: string): number {
  return MAYBE_DENSE.test(text)
    ? text.length + (text.match(DENSE)?.length ?? 0) * (LATIN_LETTERS_PER_DENSE - 1)
    : text.length;
}

/** Returns whether a text starts with a character of a dense script. */
export function startsWithDenseScript(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_DENSE_CODE && DENSE_START.test(text);
}
