import type { Row } from '../../features/vector';

/**
 * A learned model: trees over the features of a block. A tree stands in preorder as one flat list: an inner node is
 * `feature, at, size of its left side`, a leaf is `−1, score`. Numbers only, so that a model is data without steps.
 */
export interface Model {
  /** Names of the features that the trees ask; a tree names a feature by its place here. */
  features: string[];
  /** Log odds of story before any tree has spoken. */
  bias: number;
  trees: number[][];
  /** Log odds from which on the model outweighs what rules and place say: to keep, and to hide. */
  keepFrom: number;
  hideFrom: number;
}

/** What a model says of one block, and which features decided it. */
export interface Score {
  /** Log odds of story; above 0 story is likelier. */
  score: number;
  /** Share of each asked feature in the score, in the order of `Model.features`. */
  shares: Float64Array;
}

/**
 * @param row the block's numbers, in the order of `model.features`
 * @returns log odds; each tree's answer is shared equally among the features it asked on the way
 */
export function score(model: Model, row: Row): Score {
  const shares = new Float64Array(model.features.length);
  let sum = model.bias;
  const asked: number[] = [];
  for (const tree of model.trees) {
    asked.length = 0;
    const leaf = answer(tree, row, asked);
    sum += leaf;
    for (const one of asked) shares[one] = (shares[one] ?? 0) + leaf / asked.length;
  }
  return { score: sum, shares };
}

/** @param asked is given the features that the tree asks on the way */
function answer(tree: readonly number[], row: Row, asked?: number[]): number {
  let at = 0;
  let feature = tree[0] ?? -1;
  while (feature >= 0) {
    asked?.push(feature);
    at += row(feature) <= (tree[at + 1] ?? 0) ? 3 : 3 + (tree[at + 2] ?? 0);
    feature = tree[at] ?? -1;
  }
  return tree[at + 1] ?? 0;
}

/** More than sums of a few hundred numbers can be off by. */
const ROUNDING = 1e-6;

/**
 * Does the model overrule a verdict? Few blocks need all the trees for the answer: no more are asked as soon as those
 * that are left cannot bring the score to where the model outweighs it.
 *
 * @param decide what rules and place say
 */
export function overrules(model: Model, row: Row, decide: 'keep' | 'hide'): boolean {
  const { least, most } = reachOf(model);
  let sum = model.bias;
  for (const [at, tree] of model.trees.entries()) {
    const out =
      decide === 'keep'
        ? sum + (least[at] ?? 0) > ROUNDING - model.hideFrom
        : sum + (most[at] ?? 0) < model.keepFrom - ROUNDING;
    if (out) return false;
    sum += answer(tree, row);
  }
  return decide === 'keep' ? sum < model.keepFrom && sum <= -model.hideFrom : sum >= model.keepFrom;
}

/** For each tree the least and the most that it and all behind it may add. */
interface Reach {
  least: Float64Array;
  most: Float64Array;
}

const reaches = new WeakMap<Model, Reach>();

function reachOf(model: Model): Reach {
  const known = reaches.get(model);
  if (known) return known;
  const { trees } = model;
  const reach: Reach = { least: new Float64Array(trees.length), most: new Float64Array(trees.length) };
  for (let at = trees.length - 1; at >= 0; at--) {
    let [low, high] = [0, 0];
    const tree = trees[at] ?? [];
    for (let node = 0; node < tree.length; node += (tree[node] ?? -1) < 0 ? 2 : 3) {
      if ((tree[node] ?? -1) >= 0) continue;
      const leaf = tree[node + 1] ?? 0;
      low = Math.min(low, leaf);
      high = Math.max(high, leaf);
    }
    reach.least[at] = (reach.least[at + 1] ?? 0) + low;
    reach.most[at] = (reach.most[at + 1] ?? 0) + high;
  }
  reaches.set(model, reach);
  return reach;
}
