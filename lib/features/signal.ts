import type { Context } from '../layout';
import type { Lexicon } from '../lexicon';
import type { Block } from '../types';

/**
 * A small claim about one block. Most are between 0 (not so) and 1 (surely so); those named after a count (`words`,
 * `links`, `phrase`) return it.
 *
 * @param lexicon which label words are meant; only signals about words ask
 */
export type Signal = (block: Block, context: Context, lexicon: Lexicon) => number;
