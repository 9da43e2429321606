import type { Block } from '../types';
import type { Context } from './context';
import type { Lexicon } from './lexicon';

/**
 * A small claim about one block. Most are between 0 (not so) and 1 (surely so); those named after a count (`words`,
 * `links`, `phrase`) return it.
 *
 * @param lexicon which label words are meant; only signals about words ask
 */
export type Signal = (block: Block, context: Context, lexicon: Lexicon) => number;
