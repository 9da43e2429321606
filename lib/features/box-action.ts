import { labelShare } from '../lexicon';
import { boxWide } from './box-wide';

/** The block's box ends in a button or link that says no more than a call of the lexicon. */
export const boxAction = boxWide((box, { measured, page }, lexicon) => {
  for (let id = box.first; id <= box.last; id++) {
    const its = measured[id];
    if (!its || !(its.tags.has('button') || its.linkShare > 0.9)) continue;
    if (labelShare(page.blocks[id]?.text ?? '', lexicon) >= 0.8) return 1;
  }
  return 0;
});
