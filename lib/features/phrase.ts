import { phrases } from '../lexicon';
import type { Signal } from './signal';

/** How many phrases of the lexicon stand in the block. */
export const phrase: Signal = (block, _context, lexicon) => phrases(block.text, lexicon);
