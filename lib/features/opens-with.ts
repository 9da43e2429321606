import { opening } from '../lexicon';
import type { Signal } from './signal';

/** Opens with a label of the lexicon: 1 where it is set off by a colon or the like, 0.5 where it runs on. */
export const opensWith: Signal = (block, _context, lexicon) => opening(block.text || (block.alt ?? ''), lexicon);
