import { tokenSimilarity } from '../../text/similarity.ts';
import type { ChangedPassage, StoryChanges, StoryVersion } from '../../types';
import { addTexts, listSentences, matchSentences, type PlacedSentence, wordsOf } from './match-sentences.ts';
import { gatherPassages } from './passages.ts';
import { comparedWords } from './sentences.ts';

/**
 * How a version relates to an earlier one: `same`, `changed`, `partial` (only the beginning could be read) or `other`
 * (another story at the same address).
 */
export type Comparison = { relation: 'same' | 'partial' | 'other' } | { relation: 'changed'; changes: StoryChanges };

/** Below this share (0–1) of common text, a story with another headline is another one. */
const MIN_COMMON_SHARE = 0.2;
const MIN_HEADLINE_SIMILARITY = 0.5;
/** A reading with a smaller share (0–1) of the earlier text, and next to nothing new, is partial. */
const MIN_WHOLE_SHARE = 0.5;
const MAX_NEW_SHARE = 0.1;
const MINUTE = 60_000;

/**
 * Compares two versions of a story. Text that has moved, or is divided into other paragraphs, is the same; so are other white
 * space, quotation marks, dashes, capital letters, counters and times. What was hidden in one version and is part of the story
 * in the other is the same too: whether a block is shown may depend on rules and on the boxes around it.
 *
 * @param before the earlier version, perhaps shortened
 * @param after the later version, with whole paragraphs
 */
export function compareVersions(before: StoryVersion, after: StoryVersion): Comparison {
  const [old, now] = [listSentences(before), listSentences(after)];
  matchSentences(old, now);
  const [gone, fresh] = findUnmatched(before, after, old, now);
  const [oldWords, nowWords] = [countWords(old), countWords(now)];
  const kept = oldWords - countWords(gone);
  const headlineWords = [before.headline, after.headline].map(comparedWords) as [string[], string[]];
  const hasSameHeadline = headlineWords[0].join(' ') === headlineWords[1].join(' ');
  if (
    oldWords &&
    kept < MIN_COMMON_SHARE * Math.max(oldWords, nowWords) &&
    kept < MIN_COMMON_SHARE * Math.min(oldWords, nowWords) &&
    tokenSimilarity(...headlineWords) < MIN_HEADLINE_SIMILARITY
  )
    return { relation: 'other' };
  if (kept < MIN_WHOLE_SHARE * oldWords && countWords(fresh) <= MAX_NEW_SHARE * nowWords)
    return { relation: 'partial' };
  addTexts(before, gone);
  addTexts(after, fresh);
  const passages: ChangedPassage[] = gatherPassages(gone, fresh, now);
  if (!hasSameHeadline) passages.unshift(changedHeadline(before.headline, after.headline));
  const published = findChangedDate(before.published, after.published);
  if (!passages.length && !published) return { relation: 'same' };
  const sources = findChangedSources(before, after, gone, fresh);
  return {
    relation: 'changed',
    changes: { since: before.read, passages, ...sources, ...(published && { published }) },
  };
}

/** Returns the sentences that only the earlier version has, and those that only the later one has. */
function findUnmatched(
  before: StoryVersion,
  after: StoryVersion,
  old: PlacedSentence[],
  now: PlacedSentence[],
): [PlacedSentence[], PlacedSentence[]] {
  const [hiddenBefore, hiddenNow] = [new Set(before.hidden), new Set(after.hidden)];
  const gone = old.filter(({ match, hash }) => match === undefined && !hiddenNow.has(hash));
  const fresh = now.filter(({ match, hash }) => match === undefined && !hiddenBefore.has(hash));
  // What is not compared may be what seems to be gone, or new at the end.
  const lastCommon = now.findLast(({ match }) => match !== undefined)?.at ?? 0;
  return [after.isCut ? [] : gone, before.isCut ? fresh.filter(({ at }) => at < lastCommon) : fresh];
}

const countWords = (sentences: readonly PlacedSentence[]) => sentences.reduce((sum, { words }) => sum + words, 0);

const changedHeadline = (before: string, after: string): ChangedPassage => ({
  kind: 'headline',
  before,
  after,
  sentences: [after],
});

/** Returns two dates that differ by a minute or, where one has no time, by a day; undefined if they do not. */
function findChangedDate(before: string | undefined, after: string | undefined): StoryChanges['published'] {
  if (!before || !after) return undefined;
  const hasTimes = before.includes('T') && after.includes('T');
  const isSame = hasTimes
    ? !(Math.abs(Date.parse(before) - Date.parse(after)) >= MINUTE)
    : before.slice(0, 10) === after.slice(0, 10);
  return isSame ? undefined : { before, after };
}

/**
 * Returns the sources that only one version cites, as far as their names are in changed text: other rules of attribution may
 * find other sources in the same text.
 */
function findChangedSources(
  before: StoryVersion,
  after: StoryVersion,
  gone: readonly PlacedSentence[],
  fresh: readonly PlacedSentence[],
): Pick<StoryChanges, 'addedSources' | 'removedSources'> {
  if (!before.sources || !after.sources) return { addedSources: [], removedSources: [] };
  return {
    addedSources: namesOnlyIn(after.sources, before.sources, new Set(fresh.flatMap(wordsOf))),
    removedSources: namesOnlyIn(before.sources, after.sources, new Set(gone.flatMap(wordsOf))),
  };
}

function namesOnlyIn(names: readonly string[], others: readonly string[], changed: ReadonlySet<string>): string[] {
  const known = others.map((name) => new Set(comparedWords(name)));
  return names.filter((name) => {
    const words = comparedWords(name);
    const isKnown = known.some(
      (other) => words.every((word) => other.has(word)) || [...other].every((word) => words.includes(word)),
    );
    return !isKnown && words.some((word) => changed.has(word) && !COMMON_NAME_WORDS.has(word));
  });
}

/** Words of names that other text contains as well. */
const COMMON_NAME_WORDS = new Set('the a an of and de la le les der die das el los da do dos il al'.split(' '));
