import type { Signal } from './signal';

/** Stands in a list. */
export const inList: Signal = (block, { measured }) => (measured[block.id]?.tags.has('li') ? 1 : 0);
