import type { Signal } from './signal';

/** How much running text the block's box holds, in Latin letters. */
export const boxProse: Signal = (block, { boxes }) => boxes[block.id]?.prose ?? 0;
