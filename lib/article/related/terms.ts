/** Terms for comparing texts: stems of words, and pairs of characters in scripts without spaces. */

const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|\p{Script=Hangul}+|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}{2,}/gu;
/** Number of letters to which words are cut. */
const STEM_CHARS = 6;
/** Words with fewer letters are ignored, unless they are abbreviations or numbers. */
const MIN_WORD_CHARS = 4;

/** Maps each term of a text to whether it occurs as a name: capitalised, or in Katakana. */
export function extractTerms(text: string): Map<string, boolean> {
  const terms = new Map<string, boolean>();
  const add = (term: string, isName: boolean) => terms.set(term, (terms.get(term) ?? false) || isName);
  for (const [word] of text.normalize('NFKC').matchAll(WORD)) {
    if (DENSE_SCRIPT.test(word)) {
      for (let at = 0; at + 2 <= word.length; at++) {
        const pair = word.slice(at, at + 2);
        // Pairs of Hiragana are grammatical endings.
        if (!/^\p{Script=Hiragana}+$/u.test(pair)) add(pair, /\p{Script=Katakana}/u.test(pair));
      }
      continue;
    }
    for (const part of word.split('-')) {
      if (part.length < MIN_WORD_CHARS && !/^\p{Lu}{2,}$|^\p{N}+$/u.test(part)) continue;
      const stem = part
        .toLowerCase()
        .replace(/['’].*$/, '')
        .slice(0, STEM_CHARS);
      add(stem, /^\p{Lu}/u.test(part));
    }
  }
  return terms;
}
