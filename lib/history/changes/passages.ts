import { endsLikeSentence } from '../../text/sentences.ts';
import { tokenSimilarity } from '../../text/similarity.ts';
import type { ChangedPassage } from '../../types';
import { type PlacedSentence, wordsOf } from './match-sentences.ts';

/** Minimum similarity (0–1) of a sentence that is gone and a new one for the one to have become the other. */
const MIN_SIMILARITY = 0.45;
/** Minimum number of words of a sentence that shows that two paragraphs are the same one. */
const MIN_SHARED_WORDS = 4;
/** Minimum number of words that were added or removed; fewer are a label, and so are more that end like no sentence. */
const MIN_WORDS = 4;
const MIN_OPEN_WORDS = 8;
/** The same within a paragraph. */
const MIN_WORDS_IN_PARAGRAPH = 2;
/** Number of sentences that are compared with each other at most; a story with more changes is another one. */
const MAX_COMPARED = 120;

/** The sentences of one passage that are gone, and those that are new. */
interface Group {
  gone: PlacedSentence[];
  fresh: PlacedSentence[];
}

/**
 * Gathers the sentences that only one version has into passages, in the order of the story: those of paragraphs that share a
 * sentence, or of which one sentence has become the other.
 *
 * @param gone sentences that only the earlier version has
 * @param fresh sentences that only the later version has
 * @param after all sentences of the later version
 */
export function gatherPassages(
  gone: readonly PlacedSentence[],
  fresh: readonly PlacedSentence[],
  after: readonly PlacedSentence[],
): ChangedPassage[] {
  /** By paragraph of the earlier version: that of the later one which continues it. */
  const continued = new Map<number, number>();
  for (const { match, paragraph, words } of after)
    if (match !== undefined && words >= MIN_SHARED_WORDS && !continued.has(match)) continued.set(match, paragraph);
  for (const [before, now] of pairSimilar(gone, fresh))
    if (!continued.has(before.paragraph)) continued.set(before.paragraph, now.paragraph);
  const groups = new Map<string, Group>();
  const groupOf = (key: string): Group => {
    const known = groups.get(key) ?? { gone: [], fresh: [] };
    groups.set(key, known);
    return known;
  };
  for (const sentence of fresh) groupOf(`after ${sentence.paragraph}`).fresh.push(sentence);
  for (const sentence of gone) {
    const paragraph = continued.get(sentence.paragraph);
    groupOf(paragraph === undefined ? `before ${sentence.paragraph}` : `after ${paragraph}`).gone.push(sentence);
  }
  const keysOfContinued = new Set([...continued.values()].map((paragraph) => `after ${paragraph}`));
  return [...groups]
    .sort(([, one], [, other]) => positionOf(one) - positionOf(other))
    .flatMap(([key, group]) => toPassage(group, keysOfContinued.has(key)));
}

/** Pairs each sentence that is gone with the new one that is most like it. */
function pairSimilar(
  gone: readonly PlacedSentence[],
  fresh: readonly PlacedSentence[],
): [PlacedSentence, PlacedSentence][] {
  const candidates = fresh.slice(0, MAX_COMPARED).map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  return gone.slice(0, MAX_COMPARED).flatMap((before): [PlacedSentence, PlacedSentence][] => {
    const words = wordsOf(before);
    if (words.length < 2) return [];
    const scored = candidates.map(({ sentence, words: other }) => ({
      sentence,
      score: tokenSimilarity(words, before.isWhole ? other : other.slice(0, words.length)),
    }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { sentence: before, score: 0 });
    return best.score >= MIN_SIMILARITY ? [[before, best.sentence]] : [];
  });
}

/** Where a passage stands: at its first new sentence, or where its first lost one stood. */
const positionOf = ({ gone, fresh }: Group): number => fresh[0]?.at ?? gone[0]?.at ?? 0;

const countWords = (sentences: readonly PlacedSentence[]) => sentences.reduce((sum, { words }) => sum + words, 0);

function isLabel(sentences: readonly PlacedSentence[], isPartOfParagraph: boolean): boolean {
  if (isPartOfParagraph) return countWords(sentences) < MIN_WORDS_IN_PARAGRAPH;
  const { text = '', isWhole = false } = sentences.at(-1) ?? {};
  return countWords(sentences) < (isWhole && !endsLikeSentence(text) ? MIN_OPEN_WORDS : MIN_WORDS);
}

function toPassage({ gone, fresh }: Group, isPartOfParagraph: boolean): ChangedPassage[] {
  const isReplaced = gone.length > 0 && fresh.length > 0;
  if (!isReplaced && isLabel([...gone, ...fresh], isPartOfParagraph)) return [];
  const isCut = gone.some(({ isWhole }) => !isWhole);
  const kind = isReplaced || isPartOfParagraph ? 'changed' : fresh.length ? 'added' : 'removed';
  return [
    {
      kind,
      before: gone
        .map(({ text }) => text)
        .filter(Boolean)
        .join(' '),
      after: fresh.map(({ text }) => text).join(' '),
      ...(isCut && { isBeforeCut: true as const }),
      sentences: fresh.map(({ text }) => text),
    },
  ];
}
