import type { Signal } from './signal';

/** How many words the block has; in scripts without spaces, how many characters. */
export const words: Signal = (block, { measured }) => measured[block.id]?.tokens.length ?? 0;
