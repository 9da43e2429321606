import type { Signal } from './signal';

/** How much text the block's box holds, in Latin letters. */
export const boxWeight: Signal = (block, { boxes }) => boxes[block.id]?.weight ?? 0;
