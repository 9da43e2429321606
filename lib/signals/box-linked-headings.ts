import type { Signal } from './signal';

/** How many headings of the block's box are links. */
export const boxLinkedHeadings: Signal = (block, { boxes, measured, page }) => {
  const box = boxes[block.id];
  if (!box) return 0;
  let found = 0;
  for (let id = box.first; id <= box.last; id++) {
    const its = measured[id];
    if (its && /^h[1-6]$/.test(page.blocks[id]?.tag ?? '') && its.linkShare > 0.9) found++;
  }
  return found;
};
