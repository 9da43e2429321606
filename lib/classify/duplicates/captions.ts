import { containment, tokenSimilarity } from '../../text/similarity';
import type { Verdict } from '../../types';
import { type DuplicateRemover, MIN_SIMILARITY } from './duplicate-remover';
import { createSimilarTextFinder } from './similar-texts';

/** Maximum number of blocks between two captions of the same picture. */
const MAX_DISTANCE = 12;
/** Maximum number of blocks between a caption and a paragraph that repeats it, unless the two are nearly equal. */
const MAX_PROSE_DISTANCE = 3;
const MIN_DISTANT_PROSE_SIMILARITY = 0.97;
/** Minimum number of words of a duplicate caption: usually, and if the copy is farther away. */
const MIN_WORDS = 3;
const MIN_DISTANT_WORDS = 6;
/** Maximum number of words that one copy of a caption may have in addition to the other, for a credit. */
const MAX_CREDIT_WORDS = 8;
/** Minimum number of words of a caption, and of another text, that is contained in a caption. */
const MIN_CONTAINED_CAPTION_WORDS = 4;
const MIN_CONTAINED_TEXT_WORDS = 5;
/** Minimum and maximum number of words of a line that may be a caption although it is not tagged as one. */
const MIN_LINE_WORDS = 4;
const MAX_LINE_WORDS = 59;

/** Hides the shorter of two duplicate captions; of equal ones, the one that is not tagged as a caption. */
export function removeDuplicateCaptions(remover: DuplicateRemover): void {
  const wordsOf = ({ block }: Verdict) => remover.wordsIn(block);
  const lines = remover.keptVerdicts().filter((line) => mayBeCaption(line, wordsOf(line).length));
  const findSimilar = createSimilarTextFinder(lines.map(wordsOf), MIN_SIMILARITY);
  for (const [at, shorter] of lines.entries()) {
    // Blocks removed meanwhile need no comparison; this keeps the time low for many equal lines.
    if (!remover.isKept(shorter.block)) continue;
    for (const next of findSimilar(at)) {
      const longer = lines[next] as Verdict;
      if (wordsOf(longer).length < wordsOf(shorter).length || !remover.isKept(longer.block)) continue;
      if (at < next) removeWorse(shorter, longer, remover);
      else removeWorse(longer, shorter, remover);
      if (!remover.isKept(shorter.block)) break;
    }
  }
}

function mayBeCaption({ kind }: Verdict, words: number): boolean {
  return kind === 'caption' || (kind !== 'headline' && words >= MIN_LINE_WORDS && words <= MAX_LINE_WORDS);
}

/** Removes the worse of two lines if they are captions of the same picture; `upper` precedes `lower` in the document. */
function removeWorse(upper: Verdict, lower: Verdict, remover: DuplicateRemover): void {
  if (upper.kind !== 'caption' && lower.kind !== 'caption') return;
  // The author of the story may have taken the picture as well.
  if (upper.kind === 'byline' || lower.kind === 'byline') return;
  const words = [remover.wordsIn(upper.block), remover.wordsIn(lower.block)] as const;
  const distance = lower.block - upper.block;
  const wholeSimilarity = tokenSimilarity(...words);
  const similarity = Math.max(wholeSimilarity, measureContainment(upper, lower, remover));
  const fewest = Math.min(words[0].length, words[1].length);
  if (similarity < MIN_SIMILARITY || fewest < MIN_WORDS) return;
  if (distance > MAX_DISTANCE && fewest < MIN_DISTANT_WORDS) return;
  const worse = isWorse(upper, lower, remover) ? upper : lower;
  const better = worse === upper ? lower : upper;
  const isDistantProse = remover.isInBody(worse.block) && distance > MAX_PROSE_DISTANCE;
  if (isDistantProse && wholeSimilarity < MIN_DISTANT_PROSE_SIMILARITY) return;
  if (similarity > wholeSimilarity && isParagraphAround(worse, better, remover)) return;
  remover.remove(worse.block, 'duplicate-caption', similarity);
}

/** Returns whether a line is not seen, has fewer words than another, or as many and a tag that is less typical of captions. */
function isWorse(one: Verdict, other: Verdict, remover: DuplicateRemover): boolean {
  const isOneSeen = remover.isSeen(one.block);
  if (isOneSeen !== remover.isSeen(other.block)) return !isOneSeen;
  const moreWords = remover.wordsIn(one.block).length - remover.wordsIn(other.block).length;
  return (moreWords || captionRank(one, remover) - captionRank(other, remover)) < 0;
}

function captionRank({ block, kind }: Verdict, { context }: DuplicateRemover): number {
  if (kind !== 'caption') return 0;
  return context.measures[block]?.tagsAndRoles.has('figcaption') ? 2 : 1;
}

/** Returns the share (0–1) of the words of the shorter of two near lines that the longer one contains. */
function measureContainment(one: Verdict, other: Verdict, remover: DuplicateRemover): number {
  const [words, otherWords] = [remover.wordsIn(one.block), remover.wordsIn(other.block)];
  const [shorter, longer] = words.length <= otherWords.length ? [words, otherWords] : [otherWords, words];
  const minWords = one.kind === other.kind ? MIN_CONTAINED_CAPTION_WORDS : MIN_CONTAINED_TEXT_WORDS;
  if (Math.abs(other.block - one.block) > MAX_DISTANCE || shorter.length < minWords) return 0;
  return containment(shorter, longer);
}

/** Returns whether a text is a paragraph of the story that contains a caption and much more. */
function isParagraphAround(caption: Verdict, text: Verdict, remover: DuplicateRemover): boolean {
  const moreWords = remover.wordsIn(text.block).length - remover.wordsIn(caption.block).length;
  return remover.isStoryProse(text.block) && moreWords > MAX_CREDIT_WORDS;
}
