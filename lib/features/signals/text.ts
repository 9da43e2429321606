import { countPhrases, labelShare, openingLabelScore } from '../../lexicon';
import { analyzeText } from '../../lexicon/analyzed-text';
import { countSharedTokens, tokenSimilarity } from '../../text/similarity';
import { isAuthorNote } from './author-note';
import { flag, type SignalEvaluators } from './evaluator';

/**
 * Minimum number of words for a text to count as a repetition of the description; a shorter one may repeat it by
 * chance.
 */
const MIN_DESCRIPTION_WORDS = 5;
/** Minimum and maximum number of words for a text to count as a repetition of the headline. */
const MIN_HEADLINE_WORDS = 3;
const MAX_HEADLINE_WEIGHT = 400;

/** Signals about the words of a block. */
export const textSignals = {
  words: (block, { measures }) => measures[block.id]?.tokens.length ?? 0,
  label: (block, _context, lexicon) => labelShare(block.text || (block.alt ?? ''), lexicon),
  'opens-with': (block, _context, lexicon) => openingLabelScore(block.text || (block.alt ?? ''), lexicon),
  phrase: (block, _context, lexicon) => countPhrases(block.text, lexicon),
  'matches-description': (block, { facts, measures }) => {
    const description = analyzeText(facts.description ?? '').tokens;
    const tokens = measures[block.id]?.tokens ?? [];
    const shorter = Math.min(tokens.length, description.length);
    return shorter >= MIN_DESCRIPTION_WORDS ? countSharedTokens(tokens, description) / shorter : 0;
  },
  'is-author-note': flag(isAuthorNote),
  'repeats-headline': (block, { header, measures, facts }) => {
    const measured = measures[block.id];
    if (!measured || block.id === header.headline) return 0;
    if (measured.tokens.length < MIN_HEADLINE_WORDS || measured.weight > MAX_HEADLINE_WEIGHT) return 0;
    const headlines = [
      measures[header.headline]?.tokens ?? [],
      ...facts.titles.map((title) => analyzeText(title).tokens),
    ].filter((headline) => headline.length >= MIN_HEADLINE_WORDS);
    return Math.max(0, ...headlines.map((headline) => tokenSimilarity(measured.tokens, headline)));
  },
} satisfies SignalEvaluators;
