import type { Signal } from './signal';

/** How much of the block's text is links. */
export const linkShare: Signal = (block, { measured }) => measured[block.id]?.linkShare ?? 0;
