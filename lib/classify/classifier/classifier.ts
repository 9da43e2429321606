import type { FeatureReader } from '../../features/feature-vector';

/**
 * Gradient-boosted decision trees over the features of a block (Friedman, "Greedy function approximation", 2001). Each tree
 * is a flat list in preorder: an inner node is `feature, threshold, size of its left subtree`, a leaf is `−1, score`.
 */
export interface Classifier {
  /** Names of the features; the trees refer to them by index. */
  features: string[];
  /** Log odds of story before any tree is evaluated. */
  bias: number;
  trees: number[][];
  /**
   * Absolute log odds from which on the classifier overrules another verdict, to keep (`keepFrom`) or to hide
   * (`hideFrom`) a block.
   */
  keepFrom: number;
  hideFrom: number;
}

export interface ClassifierScore {
  /** Log odds of story; above 0 story is more likely than clutter. */
  logOdds: number;
  /** Contribution of each feature to the score, in the order of `Classifier.features`. */
  contributions: Float64Array;
}

/**
 * Scores a block. The score of each tree is attributed in equal parts to the features on the path to its leaf.
 *
 * @param features the block's features, in the order of `classifier.features`
 */
export function scoreBlock(classifier: Classifier, features: FeatureReader): ClassifierScore {
  const contributions = new Float64Array(classifier.features.length);
  let logOdds = classifier.bias;
  const path: number[] = [];
  for (const tree of classifier.trees) {
    path.length = 0;
    const score = evaluateTree(tree, features, path);
    logOdds += score;
    for (const feature of path) contributions[feature] = (contributions[feature] ?? 0) + score / path.length;
  }
  return { logOdds, contributions };
}

/**
 * Returns the score of the leaf that a block ends in.
 *
 * @param path collects the features of the inner nodes on the path, if given
 */
function evaluateTree(tree: readonly number[], features: FeatureReader, path?: number[]): number {
  let at = 0;
  let feature = tree[0] ?? -1;
  while (feature >= 0) {
    path?.push(feature);
    at += features(feature) <= (tree[at + 1] ?? 0) ? 3 : 3 + (tree[at + 2] ?? 0);
    feature = tree[at] ?? -1;
  }
  return tree[at + 1] ?? 0;
}

/** Upper bound of the rounding error in a sum of a few hundred scores. */
const ROUNDING_ERROR = 1e-6;

/**
 * Returns whether the classifier overrules a verdict. Stops as soon as the remaining trees cannot change the answer, which
 * is early for most blocks.
 *
 * @param decide the verdict to overrule
 */
export function overrulesVerdict(classifier: Classifier, features: FeatureReader, decide: 'keep' | 'hide'): boolean {
  const { keepFrom, hideFrom } = classifier;
  const { min, max } = scoreBoundsOf(classifier);
  let logOdds = classifier.bias;
  for (const [at, tree] of classifier.trees.entries()) {
    const isOutOfReach =
      decide === 'keep'
        ? logOdds + (min[at] ?? 0) > ROUNDING_ERROR - hideFrom
        : logOdds + (max[at] ?? 0) < keepFrom - ROUNDING_ERROR;
    if (isOutOfReach) return false;
    logOdds += evaluateTree(tree, features);
  }
  return decide === 'keep' ? logOdds < keepFrom && logOdds <= -hideFrom : logOdds >= keepFrom;
}

/** For each tree, the minimum and maximum score that it and all later trees can add. */
interface ScoreBounds {
  min: Float64Array;
  max: Float64Array;
}

const boundsByClassifier = new WeakMap<Classifier, ScoreBounds>();

function scoreBoundsOf(classifier: Classifier): ScoreBounds {
  const known = boundsByClassifier.get(classifier);
  if (known) return known;
  const { trees } = classifier;
  const bounds: ScoreBounds = { min: new Float64Array(trees.length), max: new Float64Array(trees.length) };
  for (let at = trees.length - 1; at >= 0; at--) {
    let [min, max] = [0, 0];
    const tree = trees[at] ?? [];
    for (let node = 0; node < tree.length; node += (tree[node] ?? -1) < 0 ? 2 : 3) {
      if ((tree[node] ?? -1) >= 0) continue;
      const score = tree[node + 1] ?? 0;
      min = Math.min(min, score);
      max = Math.max(max, score);
    }
    bounds.min[at] = (bounds.min[at + 1] ?? 0) + min;
    bounds.max[at] = (bounds.max[at + 1] ?? 0) + max;
  }
  boundsByClassifier.set(classifier, bounds);
  return bounds;
}
