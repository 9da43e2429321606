import type { Classifier } from '../../lib/classify/classifier/classifier.ts';
import type { Fit, Tree } from './gradient-boosting.ts';

const short = (value: number) => Number(value.toPrecision(4));

/** A fit as a model: only the features that its trees ask, each tree in preorder as one flat list. */
export function modelOf({ bias, trees }: Fit, names: readonly string[], from: { keep: number; hide: number }): Classifier {
  const used = [...new Set(trees.flatMap((tree) => tree.map(({ feature }) => feature)))]
    .filter((feature) => feature >= 0)
    .sort((a, b) => a - b);
  const place = new Map(used.map((feature, at) => [feature, at]));
  return {
    features: used.map((feature) => names[feature] ?? ''),
    bias: short(bias),
    trees: trees.map((tree) => flat(tree, 0, place)),
    keepFrom: from.keep,
    hideFrom: from.hide,
  };
}

function flat(tree: Tree, at: number, place: Map<number, number>): number[] {
  const node = tree[at];
  if (!node) return [-1, 0];
  if (node.feature < 0) return [-1, short(node.score)];
  const left = flat(tree, node.left, place);
  return [place.get(node.feature) ?? 0, node.at, left.length, ...left, ...flat(tree, node.right, place)];
}
