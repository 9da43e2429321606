/** Regression trees for gradient boosting, grown depth-first on histograms of binned features. */

import { MAX_BINS } from './bins.ts';

/** Node of a tree: a split on one feature, or a leaf with a score. `left` and `right` are indices into the tree. */
export interface TreeNode {
  /** Index of the feature; −1 at a leaf. */
  feature: number;
  /** Rows whose value is at most this go to the left child. */
  threshold: number;
  left: number;
  right: number;
  /** Log odds added at a leaf. */
  score: number;
}

export type Tree = TreeNode[];

export interface TreeOptions {
  /** Maximum depth of each tree. */
  depth: number;
  /** Learning rate (0–1): factor applied to the score of each leaf. */
  rate: number;
  /** Minimum sum of second derivatives in a leaf. */
  leaf: number;
  /** L2 regularization of the scores of leaves. */
  ridge: number;
}

/** The rows of a sample with binned features, and the state of boosting for each row. */
export interface BoostingState {
  /** Upper edges of each feature's bins; empty for features that must not be used. */
  edges: readonly number[][];
  /** Bin of each feature of each row, in row-major order, so that one pass over a node's rows serves all features. */
  bins: Uint8Array;
  /** Log odds of each row by the trees so far. */
  scores: Float64Array;
  /** First derivative of the loss at each row's score, negated. */
  gradients: Float64Array;
  /** Second derivative of the loss at each row's score. */
  hessians: Float64Array;
}

interface Split {
  feature: number;
  bin: number;
}

/** Sums of gradients and Hessians over a node's rows: one pair per bin of each usable feature. */
type Histogram = Float64Array;

/** A node under construction: the indices of its rows, and the sums over them. */
interface Branch {
  members: Uint32Array;
  gradient: number;
  hessian: number;
  histogram: Histogram;
}

/** Minimum gain of a split; nodes without such a split become leaves. */
const MIN_GAIN = 1e-3;
const HISTOGRAM_STRIDE = 2 * (MAX_BINS + 1);
/** Histogram of leaves, which is not needed because they are not split. */
const EMPTY_HISTOGRAM: Histogram = new Float64Array();

/**
 * Grows one tree on all rows, and adds its leaf scores to `state.scores`.
 *
 * @param usable indices of the features that the tree may use
 */
export function growTree(state: BoostingState, usable: Uint16Array, options: TreeOptions): Tree {
  const tree: Tree = [];
  const everything = Uint32Array.from({ length: state.scores.length }, (_, row) => row);
  grow(createBranch(state, everything, buildHistogram(state, usable, everything)), options.depth);
  return tree;

  function grow(branch: Branch, depth: number): number {
    const own = tree.length;
    const { members, gradient, hessian } = branch;
    const score = (options.rate * gradient) / (hessian + options.ridge);
    const node: TreeNode = { feature: -1, threshold: 0, left: -1, right: -1, score };
    tree.push(node);
    const best = depth > 0 ? findBestSplit(state.edges, usable, branch, options) : null;
    if (!best) {
      for (const row of members) state.scores[row] = (state.scores[row] as number) + score;
      return own;
    }
    const [left, right] = splitBranch(state, usable, branch, best, depth > 1);
    node.feature = best.feature;
    node.threshold = state.edges[best.feature]?.[best.bin] ?? 0;
    node.left = grow(left, depth - 1);
    node.right = grow(right, depth - 1);
    return own;
  }
}

function createBranch({ gradients, hessians }: BoostingState, members: Uint32Array, histogram: Histogram): Branch {
  let gradient = 0;
  let hessian = 0;
  for (const row of members) {
    gradient += gradients[row] as number;
    hessian += hessians[row] as number;
  }
  return { members, gradient, hessian, histogram };
}

function buildHistogram(state: BoostingState, usable: Uint16Array, members: Uint32Array): Histogram {
  const { bins, gradients, hessians } = state;
  const width = state.edges.length;
  const count = usable.length;
  const histogram = new Float64Array(count * HISTOGRAM_STRIDE);
  for (const row of members) {
    const gradient = gradients[row] as number;
    const hessian = hessians[row] as number;
    const offset = row * width;
    for (let at = 0; at < count; at++) {
      const pair = at * HISTOGRAM_STRIDE + 2 * (bins[offset + (usable[at] as number)] as number);
      histogram[pair] = (histogram[pair] as number) + gradient;
      histogram[pair + 1] = (histogram[pair + 1] as number) + hessian;
    }
  }
  return histogram;
}

/** @param isSplitFurther whether the children may be split and need histograms */
function splitBranch(
  state: BoostingState,
  usable: Uint16Array,
  { members, histogram }: Branch,
  { feature, bin }: Split,
  isSplitFurther: boolean,
): [left: Branch, right: Branch] {
  const width = state.edges.length;
  const goesLeft = (row: number) => (state.bins[row * width + feature] as number) <= bin;
  const left = members.filter(goesLeft);
  const right = members.filter((row) => !goesLeft(row));
  // Only the histogram of the smaller child is built; that of the larger one is the difference from the parent's.
  const [small, large] = left.length < right.length ? [left, right] : [right, left];
  const counted = createBranch(state, small, isSplitFurther ? buildHistogram(state, usable, small) : EMPTY_HISTOGRAM);
  const difference = isSplitFurther
    ? histogram.map((value, at) => value - (counted.histogram[at] as number))
    : EMPTY_HISTOGRAM;
  const rest = createBranch(state, large, difference);
  return small === left ? [counted, rest] : [rest, counted];
}

function findBestSplit(
  edges: readonly number[][],
  usable: Uint16Array,
  { gradient, hessian, histogram }: Branch,
  { leaf, ridge }: TreeOptions,
): Split | null {
  let best: Split | null = null;
  let most = MIN_GAIN;
  const base = (gradient * gradient) / (hessian + ridge);
  for (const [at, feature] of usable.entries()) {
    let left = 0;
    let leftHessian = 0;
    const last = edges[feature]?.length ?? 0;
    for (let bin = 0; bin < last; bin++) {
      left += histogram[at * HISTOGRAM_STRIDE + 2 * bin] as number;
      leftHessian += histogram[at * HISTOGRAM_STRIDE + 2 * bin + 1] as number;
      const rightHessian = hessian - leftHessian;
      if (leftHessian < leaf || rightHessian < leaf) continue;
      const right = gradient - left;
      const gain = (left * left) / (leftHessian + ridge) + (right * right) / (rightHessian + ridge) - base;
      // The margin absorbs rounding errors, so that of features with the same split the first one wins.
      if (gain > most * (1 + 1e-9)) {
        most = gain;
        best = { feature, bin };
      }
    }
  }
  return best;
}
