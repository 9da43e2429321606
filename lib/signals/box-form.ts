import type { Signal } from './signal';

/** The block's box asks the reader to fill something in. */
export const boxForm: Signal = (block, { boxes, measured, page }) => {
  const box = boxes[block.id];
  if (!box) return 0;
  if (page.containers[box.container]?.fields) return 1;
  for (let id = box.first; id <= box.last; id++) if (measured[id]?.tags.has('form')) return 1;
  return 0;
};
