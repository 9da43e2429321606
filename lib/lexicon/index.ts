import { analyzeText } from './analyzed-text';
import { LEXICON_NAMES, type LexiconName } from './lexicon-names';

export { LEXICON_NAMES, type LexiconName } from './lexicon-names';

const INDEX = Object.fromEntries(LEXICON_NAMES.map((name, index) => [name, index])) as Record<LexiconName, number>;
const MAX_LABEL_CHARS = 120;

/** Returns the share (0–1) of a text that is a label of the lexicon; 1 if the whole text is a label. */
export function labelShare(text: string, lexicon: LexiconName): number {
  return text.length > MAX_LABEL_CHARS ? 0 : (analyzeText(text).labelShares[INDEX[lexicon]] ?? 0);
}

/**
 * Returns how clearly a text opens with a label of the lexicon: 1 if nothing, a colon, an arrow or a dash follows the
 * label, 0.5 if other text follows, otherwise 0.
 */
export function openingLabelScore(text: string, lexicon: LexiconName): number {
  return analyzeText(text).openingScores[INDEX[lexicon]] ?? 0;
}

/** Counts the distinct phrases of the lexicon in the text; phrases within a longer one do not count. */
export function countPhrases(text: string, lexicon: LexiconName): number {
  return analyzeText(text).phraseCounts[INDEX[lexicon]] ?? 0;
}
