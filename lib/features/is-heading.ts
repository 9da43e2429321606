import type { Signal } from './signal';

/** Is a heading, h1 to h6. */
export const isHeading: Signal = (block) => (/^h[1-6]$/.test(block.tag) ? 1 : 0);
