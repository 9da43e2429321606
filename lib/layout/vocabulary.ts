import { startsWithDenseScript } from '../text/script-density';

/** Minimum number of characters of a content word; shorter words occur in any text. */
const MIN_CONTENT_WORD_CHARS = 6;

/**
 * Tells whether a word is long enough to say something about the topic of a text. In dense scripts, every character is.
 */
export function isContentWord(word: string): boolean {
  return word.length >= MIN_CONTENT_WORD_CHARS || startsWithDenseScript(word);
}

/** Words, as a set or as the keys of a map. */
export type Words = Pick<ReadonlySet<string>, 'size' | 'has' | 'keys'>;

/** Returns the share (0–1) of the words of `part` that `whole` contains; 1 for an empty part. */
export function sharedShare(part: Words, whole: Words): number {
  let shared = 0;
  for (const word of part.keys()) if (whole.has(word)) shared++;
  return part.size ? shared / part.size : 1;
}
