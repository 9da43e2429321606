import type { Signal } from './signal';

/** Stands in a `<figure>`. */
export const inFigure: Signal = (block, { measured }) => {
  const tags = measured[block.id]?.tags;
  return tags?.has('figure') || tags?.has('figcaption') ? 1 : 0;
};
