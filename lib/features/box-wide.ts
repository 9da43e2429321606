import type { Context } from '../layout';
import type { Box } from '../layout/boxes';
import type { Lexicon } from '../lexicon';
import type { Signal } from './signal';

/**
 * A claim about the whole box that a block stands in, looked into once a box; 0 for blocks outside all boxes.
 *
 * @param of the claim about one box
 */
export function boxWide(of: (box: Box, context: Context, lexicon: Lexicon) => number): Signal {
  const known = new WeakMap<Box, Map<Lexicon, number>>();
  return (block, context, lexicon) => {
    const box = context.boxes[block.id];
    if (!box) return 0;
    let values = known.get(box);
    if (!values) {
      values = new Map();
      known.set(box, values);
    }
    let value = values.get(lexicon);
    if (value === undefined) {
      value = of(box, context, lexicon);
      values.set(lexicon, value);
    }
    return value;
  };
}
