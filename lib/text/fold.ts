/** Text folding: brings text to one form for comparison. */

/**
 * Character ranges of letters that no Unicode normalization form changes and that do not combine with other characters.
 */
const STABLE_LETTERS =
  'A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3';
/** Matches text in which folding changes nothing but case. Most texts match, which saves the costly steps below. */
const FOLDED_EXCEPT_CASE = new RegExp(`^[!-_a-~${STABLE_LETTERS}]+(?: [!-_a-~${STABLE_LETTERS}]+)*$`);
const LETTER_AT_BOTH_ENDS = new RegExp(`^[${STABLE_LETTERS}](?:.*[${STABLE_LETTERS}])?$`);

/**
 * Folds text: NFKC, lower case, one kind of quotation mark and dash, white space collapsed, zero-width characters
 * removed.
 */
export function foldText(text: string): string {
  if (FOLDED_EXCEPT_CASE.test(text)) return text.toLowerCase();
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’‚‛´`ʼ]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Tells whether folded text starts and ends with a common letter. The result may be false for letters of rare scripts.
 */
export function startsAndEndsWithLetter(folded: string): boolean {
  return LETTER_AT_BOTH_ENDS.test(folded);
}
