import type { Signal } from './signal';

/** Stands before the story's first paragraph. */
export const beforeStory: Signal = (block, { story }) => (story.start >= 0 && block.id < story.start ? 1 : 0);
