import type { Signal } from './signal';

/** The whole block is one link. */
export const inLink: Signal = (block, { measured }) =>
  (measured[block.id]?.linkShare ?? 0) > 0.95 && block.links.length === 1 ? 1 : 0;
