import type { Signal } from './signal';

/** Is written the way the story's own paragraphs are: the same tag, classes and container. */
export const isMain: Signal = (block, { story }) => (story.main.has(block.id) ? 1 : 0);
