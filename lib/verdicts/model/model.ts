import * as v from 'valibot';

const Finite = v.pipe(v.number(), v.finite());

/**
 * A learned model: trees over the features of a block. A tree stands in preorder as one flat list: an inner node is
 * `feature, at, size of its left side`, a leaf is `−1, score`. Numbers only, so that a model is data without steps.
 */
export const Model = v.object({
  /** Names of the features that the trees ask; a tree names a feature by its place here. */
  features: v.array(v.string()),
  /** Log odds of story before any tree has spoken. */
  bias: Finite,
  trees: v.array(v.array(Finite)),
  /** Log odds from which on the model outweighs what rules and place say: to keep, and to hide. */
  keepFrom: Finite,
  hideFrom: Finite,
});

export type Model = v.InferOutput<typeof Model>;

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
export function score(model: Model, row: ArrayLike<number>): Score {
  const shares = new Float64Array(model.features.length);
  let sum = model.bias;
  const asked: number[] = [];
  for (const tree of model.trees) {
    asked.length = 0;
    let at = 0;
    let feature = tree[0] ?? -1;
    while (feature >= 0) {
      asked.push(feature);
      at += (row[feature] ?? 0) <= (tree[at + 1] ?? 0) ? 3 : 3 + (tree[at + 2] ?? 0);
      feature = tree[at] ?? -1;
    }
    const leaf = tree[at + 1] ?? 0;
    sum += leaf;
    for (const one of asked) shares[one] = (shares[one] ?? 0) + leaf / asked.length;
  }
  return { score: sum, shares };
}
