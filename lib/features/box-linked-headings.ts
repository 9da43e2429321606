import { boxWide } from './box-wide';

/** How many headings of the block's box are links. */
export const boxLinkedHeadings = boxWide((box, { measured, page }) => {
  let found = 0;
  for (let id = box.first; id <= box.last; id++) {
    const its = measured[id];
    if (its && /^h[1-6]$/.test(page.blocks[id]?.tag ?? '') && its.linkShare > 0.9) found++;
  }
  return found;
});
