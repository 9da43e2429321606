import type { Truth } from '../../train/corpus.ts';
import { TokenAlignment } from '../../train/token-alignment.ts';
import { tokenizeForScoring } from '../../train/tokens.ts';
import { claimExactLines, claimUnit, MATCH_SHARE, PARTIAL_MATCH_SHARE } from './match-units.ts';

/** Texts with fewer tokens are not counted as duplicates, because they may repeat by chance. */
const MIN_DUPLICATE_TOKENS = 4;

export interface Duplicates {
  /** Titles, captions and paragraphs that are kept more often than the story contains them. */
  texts: string[];
  /** Indices of the kept lines that contain the second copies. */
  lines: Set<number>;
}

/**
 * Finds titles, captions and paragraphs that were kept more often than the story contains them.
 *
 * Each text of the story is first matched as often as the ground truth has it, so a repetition in the story itself is
 * no duplicate. A text that is then found once more is one. A figcaption counts as a caption of its own unless it
 * equals a caption of the ground truth apart from a credit.
 *
 * @param lines the kept text, one block per line
 * @param figcaptions texts of all figcaptions of the page
 */
export function findDuplicates(lines: string[], truth: Truth, figcaptions: readonly string[]): Duplicates {
  const kept = new TokenAlignment(lines);
  const credits = truth.captions.flatMap(({ credit }) => credit?.trim() || []);
  const isCaption = (text: string) => text !== '' && !credits.some((credit) => isMostlyCredit(text, credit));
  const captions = truth.captions.map(({ caption }) => caption?.trim() ?? '').filter(isCaption);
  const more = [...new Set(figcaptions)].filter(
    (text) => isCaption(text) && !captions.some((caption) => isSameCaption(text, caption)),
  );
  const story = [...truth.paragraphs, ...truth.headlines, ...truth.summary];
  const whole = claimExactLines(kept, [story, [truth.title], captions, more]);
  for (const unit of [...story, truth.title, ...captions, ...more]) claimUnit(kept, whole, unit, 'once', MATCH_SHARE);
  const units = new Set([truth.title, ...truth.paragraphs, ...captions, ...more]);
  const texts = [...units].filter(
    (unit) =>
      tokenizeForScoring(unit).length >= MIN_DUPLICATE_TOKENS &&
      kept.claim(unit, 'duplicate', MATCH_SHARE) >= MATCH_SHARE,
  );
  const places = kept.owners.flatMap((owner, place) =>
    owner === 'duplicate' ? [kept.lineOfToken[place] as number] : [],
  );
  return { texts, lines: new Set(places) };
}

/** Tells whether at least half of a caption is a credit. Such captions may repeat under several pictures. */
function isMostlyCredit(caption: string, credit: string): boolean {
  const size = tokenizeForScoring(credit).length;
  return size * 2 >= tokenizeForScoring(caption).length && isSameCaption(caption, credit);
}

/** Tells whether one caption contains the other; what it contains in addition may be a credit. */
function isSameCaption(one: string, other: string): boolean {
  const [short, long] = tokenizeForScoring(one).length < tokenizeForScoring(other).length ? [one, other] : [other, one];
  return new TokenAlignment([long]).claim(short, 'same', PARTIAL_MATCH_SHARE) >= MATCH_SHARE;
}
