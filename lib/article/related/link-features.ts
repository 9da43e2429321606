import type { LinkCandidate } from './link-candidates.ts';
import type { StoryProfile } from './story-profile.ts';
import { extractTerms } from './terms.ts';

/** Names of the features of a link; most values are from 0 to 1. The learned weights are in this order. */
export const LINK_FEATURES = [
  'bias',
  'headlineTerms',
  'storyTerms',
  'nameTerms',
  'isInText',
  'isBesideText',
  'isInRelatedList',
  'hasNoSharedTerm',
  'headlineNames',
  'relatedShareOfList',
  'headlineStems',
  'isHeading',
] as const;

/** Minimum weights of a term in the story profile, for the features `storyTerms` and `nameTerms`. */
const MIN_STORY_WEIGHT = 3;
const MIN_TERM_WEIGHT = 2;
/** Number of letters of a headline term that a word must contain to count as a compound of it. */
const COMPOUND_STEM_CHARS = 5;

/** Number of lines of the page that contain each term, and number of lines (document frequencies). */
export interface TermFrequencies {
  linesByTerm: ReadonlyMap<string, number>;
  lineCount: number;
}

/**
 * Computes the features of a link by itself; `relatedShareOfList` is 0 and set later.
 *
 * @returns values in the order of `LINK_FEATURES`
 */
export function computeLinkFeatures(
  { url, text, isInText, isBesideText, isInRelatedList, isHeading }: LinkCandidate,
  profile: StoryProfile,
  frequencies: TermFrequencies,
): number[] {
  const terms = extractTerms(`${text} ${wordsOfPath(url)}`);
  const shared = sumSharedTerms(terms, profile, frequencies);
  const saturate = (sum: number) => sum / (sum + 1);
  return [
    1,
    saturate(shared.headline),
    saturate(shared.story),
    saturate(shared.names),
    isInText ? 1 : 0,
    isBesideText ? 1 : 0,
    isInRelatedList ? 1 : 0,
    shared.headline + shared.story === 0 ? 1 : 0,
    saturate(shared.headlineNames),
    0,
    saturate(countWordsWithHeadlineStem(text, profile)),
    isHeading ? 1 : 0,
  ];
}

/** Sums the inverse document frequencies of the terms that a link shares with the story. */
function sumSharedTerms(
  terms: ReadonlyMap<string, boolean>,
  { weights, headline }: StoryProfile,
  { linesByTerm, lineCount }: TermFrequencies,
) {
  const sums = { headline: 0, headlineNames: 0, story: 0, names: 0 };
  for (const [term, isName] of terms) {
    const weight = weights.get(term) ?? 0;
    if (!weight) continue;
    const rarity = Math.max(
      0,
      Math.log((lineCount + 1) / ((linesByTerm.get(term) ?? 1) + 0.5)) / Math.log(lineCount + 2),
    );
    if (headline.has(term)) sums.headline += rarity;
    if (headline.has(term) && isName) sums.headlineNames += rarity;
    if (weight >= MIN_STORY_WEIGHT) sums.story += rarity;
    if (isName && weight >= MIN_TERM_WEIGHT) sums.names += rarity;
  }
  return sums;
}

/** Counts words that contain the stem of a headline term, as "Landesregierung" contains that of "Regierung". */
function countWordsWithHeadlineStem(text: string, { headline }: StoryProfile): number {
  const stems = [...headline]
    .filter((term) => term.length >= COMPOUND_STEM_CHARS && !/\P{L}/u.test(term))
    .map((term) => term.slice(0, COMPOUND_STEM_CHARS));
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.filter((word) => stems.some((stem) => word.includes(stem))).length;
}

/** Returns the words in a URL's path, which often contains the headline. */
function wordsOfPath(url: string): string {
  const path = URL.parse(url)?.pathname ?? '';
  try {
    return decodeURIComponent(path)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .replace(/\p{N}{5,}/gu, ' ');
  } catch {
    return path.replace(/[^\p{L}]+/gu, ' ');
  }
}
