/** Looks folded text up in all lexicons at once. Results are in the order of `LEXICON_NAMES`. */

import { LEXICON_NAMES } from './lexicon-names';
import { type LexiconEntry, lexiconTable } from './lexicon-table';
import { isInsideLatinRun, isWordBoundary, leadingRun, trailingRun } from './word-boundaries';

/** One number per lexicon. */
export type PerLexicon = readonly number[];

/** A label at the end of a text is weaker evidence than one at the start. */
const TRAILING_LABEL_WEIGHT = 0.9;

const zeros = (): number[] => new Array(LEXICON_NAMES.length).fill(0);

/** Returns the share of a trimmed text that is a label, 0–1. Labels at the end count a little less. */
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

/** Returns 1 if a text opens with a label set off by a colon, an arrow or a dash, 0.5 if text follows directly, else 0. */
export function findOpeningScores(trimmed: string): PerLexicon {
  const scores = zeros();
  for (const { text, lexicon } of lexiconTable().startingWith(leadingRun(trimmed, 0))) {
    if (scores[lexicon] === 1 || !trimmed.startsWith(text) || !isWordBoundary(trimmed, text.length)) continue;
    const rest = trimmed.slice(text.length).trimStart();
    scores[lexicon] = rest === '' || LABEL_DELIMITER.test(rest) ? 1 : 0.5;
  }
  return scores;
}

/** Counts the distinct phrases in a text, those within a longer one excluded. */
export function countPhrasesByLexicon(folded: string): PerLexicon {
  const table = lexiconTable();
  const counts = zeros();
  /** Per lexicon, the end of the last phrase. */
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
