import type { Signal } from './signal';

/** How many links the block holds. */
export const links: Signal = (block) => block.links.length;
