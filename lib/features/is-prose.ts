import type { Signal } from './signal';

/** Reads as running text: long enough, few links, sentences. */
export const isProse: Signal = (block, { measured }) => ((measured[block.id]?.prose ?? 0) > 0 ? 1 : 0);
