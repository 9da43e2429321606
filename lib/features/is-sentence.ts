import type { Signal } from './signal';

/** Ends the way a sentence does. */
export const isSentence: Signal = (block, { measured }) => (measured[block.id]?.sentence ? 1 : 0);
