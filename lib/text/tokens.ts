/**
 * Tokenizer for counting and comparing words in any script. `lib/article/attribution` has another one that keeps
 * offsets.
 */
import { foldText } from './fold.ts';

const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+/gu;
/**
 * Matches text that contains only Latin letters, digits and punctuation. For others, the slow Unicode script tables of
 * `TOKEN` are needed.
 */
const LATIN_TEXT = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u23ff\u2500-\u2775]*$/;
/** Equivalent of `TOKEN` for text that `LATIN_TEXT` matches. */
const LATIN_TOKEN =
  /[0-9A-Za-z\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;

/** Returns the folded words of a text; for scripts written without spaces, its characters. */
export function tokenize(text: string): string[] {
  return tokenizeFolded(foldText(text));
}

/** Returns the words of a text that has been folded already. */
export function tokenizeFolded(folded: string): string[] {
  return folded.match(LATIN_TEXT.test(folded) ? LATIN_TOKEN : TOKEN) ?? [];
}
