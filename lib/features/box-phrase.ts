import { phrases } from '../lexicon';
import { boxWide } from './box-wide';

/** How many blocks of the block's box hold a phrase of the lexicon. */
export const boxPhrase = boxWide((box, { page }, lexicon) => {
  if (box.weight > 3000) return 0;
  let found = 0;
  for (let id = box.first; id <= box.last; id++) if (phrases(page.blocks[id]?.text ?? '', lexicon) > 0) found++;
  return found;
});
