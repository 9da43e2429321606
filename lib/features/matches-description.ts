import { wordingOf } from '../lexicon/wording';
import { sharedWords } from '../text/tokens';
import type { Signal } from './signal';

/** How much of the block stands in the page's own description, or the other way round. */
export const matchesDescription: Signal = (block, { facts, measured }) => {
  const words = wordingOf(facts.description ?? '').tokens;
  const its = measured[block.id]?.tokens ?? [];
  return words.length > 4 && its.length > 4 ? sharedWords(its, words) / Math.min(its.length, words.length) : 0;
};
