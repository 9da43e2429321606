import type { Signal } from './signal';

/** How much of the text in the block's box is links; 0 where it stands straight among the paragraphs. */
export const boxLinkShare: Signal = (block, { boxes }) => boxes[block.id]?.linkShare ?? 0;
