/** What a text is about, as terms that can be compared: stems of words, and pairs of letters where words are not parted. */

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+|\p{Script=Hangul}+|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}{2,}/gu;
/** Endings are cut off: words of one stem begin alike. */
const STEM = 6;
/** Shorter words say little, and are in most texts. */
const SHORT = 4;

/** @returns each term once, with whether it stands as a name: with a capital, or in capitals */
export function termsOf(text: string): Map<string, boolean> {
  const terms = new Map<string, boolean>();
  const add = (term: string, name: boolean) => terms.set(term, (terms.get(term) ?? false) || name);
  for (const [piece] of text.normalize('NFKC').matchAll(PIECES)) {
    if (DENSE.test(piece)) {
      for (let at = 0; at + 2 <= piece.length; at++) {
        const pair = piece.slice(at, at + 2);
        // Two letters of Hiragana are grammar.
        if (!/^\p{Script=Hiragana}+$/u.test(pair)) add(pair, /\p{Script=Katakana}/u.test(pair));
      }
      continue;
    }
    for (const word of piece.split('-')) {
      const capital = /^\p{Lu}/u.test(word);
      if (word.length < SHORT && !/^\p{Lu}{2,}$|^\p{N}+$/u.test(word)) continue;
      add(
        word
          .toLowerCase()
          .replace(/['’].*$/, '')
          .slice(0, STEM),
        capital,
      );
    }
  }
  return terms;
}
