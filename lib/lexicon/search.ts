/** Searches folded text for the entries of all lexicons at once. Results are in the order of `LEXICON_NAMES`. */

import { LEXICON_NAMES } from './lexicon-names';
import { type LexiconEntry, lexiconTable } from './lexicon-table';
import { isInsideLatinRun, isWordBoundary, leadingRun, trailingRun } from './word-boundaries';

/** One number per lexicon, in the order of `LEXICON_NAMES`. */
export type PerLexicon = readonly number[];

/** Weight (0–1) of a label at the end of a text, which is weaker evidence than one at the start. */
const TRAILING_LABEL_WEIGHT = 0.9;

const zeros = (): number[] => new Array(LEXICON_NAMES.length).fill(0);

/**
 * Returns for each lexicon the share (0–1) of a text that is a label. Labels at the end have a lower weight.
 *
 * @param trimmed folded text without punctuation around it
 */
export function findLabelShares(trimmed: string): PerLexicon {
  const shares = zeros();
  if (!trimmed) return shares;
  const table = lexiconTable();
  for (const { text, lexicon } of table.startingWith(leadingRun(trimmed, 0)))
    if (!shares[lexicon] && trimmed.startsWith(text) && isWordBoundary(trimmed, text.length))
      shares[lexicon] = text.length / trimmed.length;
  for (const { text, lexicon } of table.endingWith(trailingRun(trimmed)))
    if (!shares[lexicon] && trimmed.endsWith(text) && isWordBoundary(trimmed, trimmed.length - text.length))
      shares[lexicon] = (text.length / trimmed.length) * TRAILING_LABEL_WEIGHT;
  return shares;
}

const LABEL_DELIMITER = /^[:：|>»›→•-]/;

/**
 * Returns for each lexicon how clearly a text opens with a label: 1 if nothing, a colon, an arrow or a dash follows the
 * label, 0.5 if other text follows, otherwise 0.
 *
 * @param trimmed folded text without punctuation before it
 */
export function findOpeningScores(trimmed: string): PerLexicon {
  const scores = zeros();
  for (const { text, lexicon } of lexiconTable().startingWith(leadingRun(trimmed, 0))) {
    if (scores[lexicon] === 1 || !trimmed.startsWith(text) || !isWordBoundary(trimmed, text.length)) continue;
    const rest = trimmed.slice(text.length).trimStart();
    scores[lexicon] = rest === '' || LABEL_DELIMITER.test(rest) ? 1 : 0.5;
  }
  return scores;
}

/**
 * Counts for each lexicon the distinct phrases in a text; phrases within a longer one do not count.
 *
 * @param folded folded text
 */
export function countPhrasesByLexicon(folded: string): PerLexicon {
  const table = lexiconTable();
  const counts = zeros();
  /** For each lexicon, the end of the last phrase found. */
  const lastEnds = zeros();
  const seen = new Set<LexiconEntry>();
  for (let at = 0; at < folded.length; at++) {
    if (isInsideLatinRun(folded, at)) continue;
    const run = leadingRun(folded, at);
    const candidates = table.startingWith(run);
    if (candidates.length && isWordBoundary(folded, at)) {
      for (const entry of candidates) {
        const { text, lexicon } = entry;
        if (at < (lastEnds[lexicon] ?? 0) || !folded.startsWith(text, at) || !isWordBoundary(folded, at + text.length))
          continue;
        lastEnds[lexicon] = at + text.length;
        if (seen.has(entry)) continue;
        seen.add(entry);
        counts[lexicon] = (counts[lexicon] ?? 0) + 1;
      }
    }
    at += run.length - 1;
  }
  return counts;
}
