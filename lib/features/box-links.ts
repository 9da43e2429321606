import type { Signal } from './signal';

/** How many links the block's box holds. */
export const boxLinks: Signal = (block, { boxes }) => boxes[block.id]?.links ?? 0;
