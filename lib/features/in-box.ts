import type { Signal } from './signal';

/** Stands in a part of the story's container that holds none of its paragraphs. */
export const inBox: Signal = (block, { boxes }) => (boxes[block.id] ? 1 : 0);
