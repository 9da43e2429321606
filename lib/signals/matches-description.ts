import { containment, tokensOf } from '../words';
import type { Signal } from './signal';

/** How much of the block stands in the page's own description, or the other way round. */
export const matchesDescription: Signal = (block, { facts, measured }) => {
  const words = tokensOf(facts.description ?? '');
  const its = measured[block.id]?.tokens ?? [];
  return words.length > 4 && its.length > 4 ? Math.max(containment(its, words), containment(words, its)) : 0;
};
