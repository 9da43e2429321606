import { startsWithDenseScript } from '../text/script-density';
import type { BlockMeasures } from './types';

/** Shorter words occur in any text. */
const MIN_CONTENT_WORD_CHARS = 6;

/** Distinct content words of a run of blocks. */
interface Vocabulary {
  words: Set<string>;
  proseWeight: number;
  /** Words of the first half of the paragraphs, and of the rest. */
  firstHalf: Set<string>;
  secondHalf: Set<string>;
}

/** Returns whether a word is long enough to tell what a text is about; in dense scripts each character is. */
export function isContentWord(word: string): boolean {
  return word.length >= MIN_CONTENT_WORD_CHARS || startsWithDenseScript(word);
}

/** Collects the content words of the prose between two blocks, inclusive. */
export function collectVocabulary(first: number, last: number, measures: BlockMeasures[]): Vocabulary {
  const paragraphs: Set<string>[] = [];
  let proseWeight = 0;
  for (let id = first; id <= last; id++) {
    const measured = measures[id];
    if (!measured?.proseWeight) continue;
    proseWeight += measured.proseWeight;
    paragraphs.push(new Set(measured.tokens.filter(isContentWord)));
  }
  const half = Math.ceil(paragraphs.length / 2);
  return {
    words: union(paragraphs),
    proseWeight,
    firstHalf: union(paragraphs.slice(0, half)),
    secondHalf: union(paragraphs.slice(half)),
  };
}

/** Returns the share of the words of `part` that `whole` contains too, 0–1; 1 for an empty part. */
export function sharedShare(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size ? shared / part.size : 1;
}

const union = (sets: ReadonlySet<string>[]) => new Set(sets.flatMap((words) => [...words]));
