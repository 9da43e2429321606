import { containment, tokenSimilarity } from '../../text/similarity';
import type { Verdict } from '../../types';
import { type DuplicateRemover, MIN_SIMILARITY } from './duplicate-remover';
import { createSimilarTextFinder } from './similar-texts';

/** Maximum number of blocks between two captions of the same picture. */
const MAX_DISTANCE = 12;
/** Maximum number of blocks between a caption and a paragraph that repeats it, unless the two are nearly equal. */
const MAX_PROSE_DISTANCE = 3;
const MIN_DISTANT_PROSE_SIMILARITY = 0.97;
/** Minimum number of words of a duplicate caption; the second value applies if the copy is farther away. */
const MIN_WORDS = 3;
const MIN_DISTANT_WORDS = 6;
/** Maximum number of words, such as those of a credit, by which one copy of a caption may be longer than the other. */
const MAX_CREDIT_WORDS = 8;
/** Minimum number of words of a caption, and of another text, if one contains the other. */
const MIN_CONTAINED_CAPTION_WORDS = 4;
const MIN_CONTAINED_TEXT_WORDS = 5;
/** Minimum and maximum number of words of a line that may be a caption although it is not tagged as one. */
const MIN_LINE_WORDS = 4;
const MAX_LINE_WORDS = 59;

/** Of two duplicate captions, hides the shorter one; if they are equal, the one that is not tagged as a caption. */
export function removeDuplicateCaptions(remover: DuplicateRemover): void {
  const wordsOf = ({ block }: Verdict) => remover.wordsIn(block);
  const lines = remover.keptVerdicts().filter((line) => mayBeCaption(line, wordsOf(line).length));
  const findSimilar = createSimilarTextFinder(lines.map(wordsOf), MIN_SIMILARITY);
  for (const [at, shorter] of lines.entries()) {
    // Skipping blocks that have been removed in the meantime keeps pages with many equal lines fast.
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

/**
 * Removes the worse of two lines if they are captions of the same picture.
 *
 * @param upper verdict on the line that comes first in the document
 * @param lower verdict on the other line
 */
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

/**
 * Returns whether a line is a worse copy than another: it is unseen, it has fewer words, or it has as many words and a
 * tag that is less typical of captions.
 */
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

/** Returns the share (0–1) of the shorter line's words that the longer one contains, for two lines near each other. */
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
