import { wordingOf } from '../lexicon/wording';
import { likeness } from '../text/tokens';
import type { Signal } from './signal';

/** How much the block's words are those of the headline; 0 for the headline itself. */
export const repeatsHeadline: Signal = (block, { header, measured, facts }) => {
  const its = measured[block.id];
  if (!its || block.id === header.headline || its.tokens.length < 3 || its.weight > 400) return 0;
  const titles = [measured[header.headline]?.tokens ?? [], ...facts.titles.map((title) => wordingOf(title).tokens)];
  return Math.max(...titles.map((title) => (title.length > 2 ? likeness(its.tokens, title) : 0)));
};
