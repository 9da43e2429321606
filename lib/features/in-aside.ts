import type { Signal } from './signal';

/** Stands in an `<aside>`. */
export const inAside: Signal = (block, { measured }) => (measured[block.id]?.tags.has('aside') ? 1 : 0);
