import type { Signal } from './signal';

/** Stands after the story's last paragraph. */
export const afterStory: Signal = (block, { story }) => (story.end >= 0 && block.id > story.end ? 1 : 0);
