/**
 * Gradient boosting of small regression trees on the logistic loss (Friedman 2001, "Greedy function approximation"),
 * with features binned by quantile. Deterministic: nothing is random, and ties go to the first feature.
 */

import { computeBinEdges, findBin, MAX_BINS } from './bins.ts';

/** A split on one feature, or a leaf with a score; children are indices into the tree. */
export interface TreeNode {
  /** Index of the feature; −1 at a leaf. */
  feature: number;
  /** Rows with at most this value go left. */
  threshold: number;
  left: number;
  right: number;
  /** Log odds added at a leaf. */
  score: number;
}

export type Tree = TreeNode[];

export interface FittedTrees {
  /** Log odds before any tree. */
  bias: number;
  trees: Tree[];
}

export interface Sample {
  /** One feature vector per block. */
  rows: ArrayLike<number>[];
  /** 1 story, 0 clutter. */
  labels: ArrayLike<number>;
  weights: ArrayLike<number>;
}

export interface BoostingOptions {
  trees: number;
  /** Maximum depth of a tree. */
  depth: number;
  /** Learning rate, 0–1. */
  rate: number;
  /** Minimum weight (sum of second derivatives) of a leaf. */
  leaf: number;
  /** L2 regularization of leaf scores. */
  ridge: number;
  /** Share (0–1) of the features available to a tree; the selection depends on the tree's index. */
  features: number;
}

/** Minimum gain of a split. */
const MIN_GAIN = 1e-3;

/** Sums of gradients and Hessians of a node's rows: one pair per bin of each available feature. */
type Histogram = Float64Array;

const HISTOGRAM_STRIDE = 2 * (MAX_BINS + 1);
/** For leaves, which are not split further. */
const EMPTY_HISTOGRAM: Histogram = new Float64Array();

/** A node under construction: its rows, and their sums. */
interface Branch {
  members: Uint32Array;
  gradient: number;
  hessian: number;
  histogram: Histogram;
}

/**
 * Fits boosted trees.
 *
 * @param allowed whether each feature may be used; all by default
 */
export function fitTrees(
  { rows, labels, weights }: Sample,
  options: BoostingOptions,
  allowed?: readonly boolean[],
): FittedTrees {
  const size = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) =>
    allowed?.[feature] === false ? [] : computeBinEdges(rows, feature),
  );
  // Row-major, so that one pass over a node's rows serves all features.
  const bins = new Uint8Array(size * width);
  for (const [i, row] of rows.entries())
    for (const [feature, own] of edges.entries()) bins[i * width + feature] = findBin(own, row[feature] ?? 0);
  let positive = 0;
  let total = 0;
  for (let i = 0; i < size; i++) {
    positive += (labels[i] ?? 0) * (weights[i] ?? 0);
    total += weights[i] ?? 0;
  }
  const bias = Math.log(Math.max(1e-6, positive) / Math.max(1e-6, total - positive));
  const scores = new Float64Array(size).fill(bias);
  const gradients = new Float64Array(size);
  const curves = new Float64Array(size);
  const everything = Uint32Array.from({ length: size }, (_, i) => i);
  const trees: Tree[] = [];
  let usable = new Uint16Array();
  for (let turn = 0; turn < options.trees; turn++) {
    for (let i = 0; i < size; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = weights[i] ?? 0;
      gradients[i] = weight * ((labels[i] ?? 0) - p);
      curves[i] = weight * Math.max(1e-6, p * (1 - p));
    }
    usable = Uint16Array.from(
      edges.flatMap((own, feature) => (own.length && hashToUnit(turn, feature) < options.features ? [feature] : [])),
    );
    const tree: Tree = [];
    grow(tree, createBranch(everything, buildHistogram(everything)), options.depth);
    trees.push(tree);
  }
  return { bias, trees };

  function createBranch(members: Uint32Array, histogram: Histogram): Branch {
    let sum = 0;
    let curve = 0;
    for (const i of members) {
      sum += gradients[i] as number;
      curve += curves[i] as number;
    }
    return { members, gradient: sum, hessian: curve, histogram };
  }

  function buildHistogram(members: Uint32Array): Histogram {
    const histogram = new Float64Array(usable.length * HISTOGRAM_STRIDE);
    const count = usable.length;
    for (const i of members) {
      const gradient = gradients[i] as number;
      const curve = curves[i] as number;
      const row = i * width;
      for (let at = 0; at < count; at++) {
        const pair = at * HISTOGRAM_STRIDE + 2 * (bins[row + (usable[at] as number)] as number);
        histogram[pair] = (histogram[pair] as number) + gradient;
        histogram[pair + 1] = (histogram[pair + 1] as number) + curve;
      }
    }
    return histogram;
  }

  function grow(nodes: Tree, branch: Branch, depth: number): number {
    const own = nodes.length;
    const { members, gradient: sum, hessian: curve, histogram } = branch;
    const score = (options.rate * sum) / (curve + options.ridge);
    nodes.push({ feature: -1, threshold: 0, left: -1, right: -1, score });
    const best = depth > 0 ? findBestSplit(branch) : null;
    if (!best) {
      for (const i of members) scores[i] = (scores[i] as number) + score;
      return own;
    }
    const goesLeft = (i: number) => (bins[i * width + best.feature] as number) <= best.bin;
    const left = members.filter(goesLeft);
    const right = members.filter((i) => !goesLeft(i));
    // Only the smaller side is counted; the larger histogram is the difference.
    const [small, large] = left.length < right.length ? [left, right] : [right, left];
    const counted = createBranch(small, depth > 1 ? buildHistogram(small) : EMPTY_HISTOGRAM);
    const rest = createBranch(
      large,
      counted.histogram.length
        ? histogram.map((value, at) => value - (counted.histogram[at] as number))
        : EMPTY_HISTOGRAM,
    );
    const node = nodes[own] as TreeNode;
    node.feature = best.feature;
    node.threshold = edges[best.feature]?.[best.bin] ?? 0;
    node.left = grow(nodes, small === left ? counted : rest, depth - 1);
    node.right = grow(nodes, small === left ? rest : counted, depth - 1);
    return own;
  }

  function findBestSplit({
    gradient: sum,
    hessian: curve,
    histogram,
  }: Branch): { feature: number; bin: number } | null {
    let best: { feature: number; bin: number } | null = null;
    let most = MIN_GAIN;
    const base = (sum * sum) / (curve + options.ridge);
    for (const [at, feature] of usable.entries()) {
      let left = 0;
      let leftCurve = 0;
      const last = edges[feature]?.length ?? 0;
      for (let bin = 0; bin < last; bin++) {
        left += histogram[at * HISTOGRAM_STRIDE + 2 * bin] as number;
        leftCurve += histogram[at * HISTOGRAM_STRIDE + 2 * bin + 1] as number;
        const rightCurve = curve - leftCurve;
        if (leftCurve < options.leaf || rightCurve < options.leaf) continue;
        const right = sum - left;
        const gain =
          (left * left) / (leftCurve + options.ridge) + (right * right) / (rightCurve + options.ridge) - base;
        // Beyond rounding errors: of two features with the same split, the first one wins.
        if (gain > most * (1 + 1e-9)) {
          most = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }
}

/** Hashes two integers to a number in 0–1. */
function hashToUnit(a: number, b: number): number {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}

/** Returns the log odds that a row is story. */
export function predictLogOdds({ bias, trees }: FittedTrees, row: ArrayLike<number>): number {
  let sum = bias;
  for (const tree of trees) {
    let node = tree[0];
    while (node && node.feature >= 0) node = tree[(row[node.feature] ?? 0) <= node.threshold ? node.left : node.right];
    sum += node?.score ?? 0;
  }
  return sum;
}
