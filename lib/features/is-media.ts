import type { Signal } from './signal';

/** Is a picture, player or other embedded thing. */
export const isMedia: Signal = (block) => (block.media ? 1 : 0);
