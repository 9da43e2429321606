import { covered } from './label-scope';
import type { Signal } from './signal';

/** Follows a label of the lexicon and belongs to it: the rest of its box, or the links right after it. */
export const underLabel: Signal = (block, context, lexicon) => (covered(context, lexicon).has(block.id) ? 1 : 0);
