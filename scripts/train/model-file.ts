import type { Classifier } from '../../lib/classify/classifier/classifier.ts';
import type { FittedTrees } from './gradient-boosting.ts';
import type { Tree } from './regression-tree.ts';

const roundWeight = (value: number) => Number(value.toPrecision(4));

/**
 * Converts fitted trees to the format of the shipped file: only the features in use, and each tree as a flat list in
 * preorder.
 */
export function toClassifier(
  { bias, trees }: FittedTrees,
  names: readonly string[],
  from: { keep: number; hide: number },
): Classifier {
  const used = [...new Set(trees.flatMap((tree) => tree.map(({ feature }) => feature)))]
    .filter((feature) => feature >= 0)
    .sort((a, b) => a - b);
  const place = new Map(used.map((feature, at) => [feature, at]));
  return {
    features: used.map((feature) => names[feature] ?? ''),
    bias: roundWeight(bias),
    trees: trees.map((tree) => flattenTree(tree, 0, place)),
    keepFrom: from.keep,
    hideFrom: from.hide,
  };
}

function flattenTree(tree: Tree, at: number, place: Map<number, number>): number[] {
  const node = tree[at];
  if (!node) return [-1, 0];
  if (node.feature < 0) return [-1, roundWeight(node.score)];
  const left = flattenTree(tree, node.left, place);
  return [place.get(node.feature) ?? 0, node.threshold, left.length, ...left, ...flattenTree(tree, node.right, place)];
}
