import { labelShare } from '../lexicon';
import type { Signal } from './signal';

/** How much of the block is a label of the lexicon: 1 where it is nothing else. */
export const label: Signal = (block, _context, lexicon) => labelShare(block.text || (block.alt ?? ''), lexicon);
