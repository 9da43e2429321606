import { labelShare, opening } from './lexicon';
import type { Signal } from './signal';

/** The block's box opens with a label of the lexicon. */
export const boxLabel: Signal = (block, { boxes, page }, lexicon) => {
  const box = boxes[block.id];
  if (!box) return 0;
  for (let id = box.first; id <= Math.min(box.first + 2, box.last); id++) {
    const text = page.blocks[id]?.text;
    if (text) return Math.max(labelShare(text, lexicon), opening(text, lexicon) === 1 ? 1 : 0);
  }
  return 0;
};
