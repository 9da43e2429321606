import type { Signal } from './signal';

/** Mozilla Readability keeps it. */
export const isReadable: Signal = (block, { readable }) => (readable.has(block.id) ? 1 : 0);
