import { startsWithDenseScript } from '../text/script-density';

/** Shorter words occur in any text. */
const MIN_CONTENT_WORD_CHARS = 6;

/** Returns whether a word is long enough to tell what a text is about; in dense scripts each character is. */
export function isContentWord(word: string): boolean {
  return word.length >= MIN_CONTENT_WORD_CHARS || startsWithDenseScript(word);
}

/** Returns the share of the words of `part` that `whole` contains too, 0–1; 1 for an empty part. */
export function sharedShare(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size ? shared / part.size : 1;
}
