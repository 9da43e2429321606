import { labelShare, opening } from '../lexicon';
import { boxWide } from './box-wide';

/** The block's box opens with a label of the lexicon. */
export const boxLabel = boxWide((box, { page }, lexicon) => {
  for (let id = box.first; id <= Math.min(box.first + 2, box.last); id++) {
    const text = page.blocks[id]?.text;
    if (text) return Math.max(labelShare(text, lexicon), opening(text, lexicon) === 1 ? 1 : 0);
  }
  return 0;
});
