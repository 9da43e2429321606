import { startsWithDenseScript } from '../text/script-density';

/** Minimum number of characters of a content word; shorter words occur in any text. */
const MIN_CONTENT_WORD_CHARS = 6;

/**
 * Tells whether a word is long enough to say something about the topic of a text. In dense scripts, each character is.
 */
export function isContentWord(word: string): boolean {
  return word.length >= MIN_CONTENT_WORD_CHARS || startsWithDenseScript(word);
}

/** Returns the share (0–1) of the words of `part` that `whole` contains too; 1 for an empty part. */
export function sharedShare(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size ? shared / part.size : 1;
}
