/**
 * Gradient boosting of small regression trees on the logistic loss (Friedman 2001, "Greedy function approximation"),
 * with features binned by quantile. Deterministic: it uses no random numbers, and of features with the same gain the
 * first one wins.
 */

import { computeBinEdges, findBin } from './bins.ts';
import { type BoostingState, growTree, type Tree, type TreeOptions } from './regression-tree.ts';

export interface FittedTrees {
  /** Log odds before any tree. */
  bias: number;
  trees: Tree[];
}

export interface Sample {
  /** One feature vector per block. */
  rows: ArrayLike<number>[];
  /** For each row, 1 for story or 0 for clutter. */
  labels: ArrayLike<number>;
  weights: ArrayLike<number>;
}

export interface BoostingOptions extends TreeOptions {
  /** Number of trees. */
  trees: number;
  /** Share (0–1) of the features that each tree may use; the selection depends on the tree's index. */
  features: number;
}

/**
 * Fits boosted trees to a sample.
 *
 * @param allowed whether each feature may be used; all by default
 */
export function fitTrees(sample: Sample, options: BoostingOptions, allowed?: readonly boolean[]): FittedTrees {
  const bias = computeBias(sample);
  const state = createState(sample, bias, allowed);
  const trees: Tree[] = [];
  for (let turn = 0; turn < options.trees; turn++) {
    updateDerivatives(state, sample);
    const usable = Uint16Array.from(
      state.edges.flatMap((own, feature) =>
        own.length && hashToUnit(turn, feature) < options.features ? [feature] : [],
      ),
    );
    trees.push(growTree(state, usable, options));
  }
  return { bias, trees };
}

/** Returns the log odds of the weighted share of story blocks. */
function computeBias({ rows, labels, weights }: Sample): number {
  let positive = 0;
  let total = 0;
  for (let row = 0; row < rows.length; row++) {
    positive += (labels[row] ?? 0) * (weights[row] ?? 0);
    total += weights[row] ?? 0;
  }
  return Math.log(Math.max(1e-6, positive) / Math.max(1e-6, total - positive));
}

function createState({ rows }: Sample, bias: number, allowed?: readonly boolean[]): BoostingState {
  const size = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) =>
    allowed?.[feature] === false ? [] : computeBinEdges(rows, feature),
  );
  const bins = new Uint8Array(size * width);
  for (const [at, row] of rows.entries())
    for (const [feature, own] of edges.entries()) bins[at * width + feature] = findBin(own, row[feature] ?? 0);
  return {
    edges,
    bins,
    scores: new Float64Array(size).fill(bias),
    gradients: new Float64Array(size),
    hessians: new Float64Array(size),
  };
}

/** Computes the derivatives of the logistic loss at the current scores. */
function updateDerivatives({ scores, gradients, hessians }: BoostingState, { labels, weights }: Sample): void {
  for (const [row, score] of scores.entries()) {
    const probability = 1 / (1 + Math.exp(-score));
    const weight = weights[row] ?? 0;
    gradients[row] = weight * ((labels[row] ?? 0) - probability);
    hessians[row] = weight * Math.max(1e-6, probability * (1 - probability));
  }
}

/** Hashes two integers to a number from 0 to 1. */
function hashToUnit(a: number, b: number): number {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}

/**
 * Returns the log odds that a block is story.
 *
 * @param row feature vector of the block
 */
export function predictLogOdds({ bias, trees }: FittedTrees, row: ArrayLike<number>): number {
  let sum = bias;
  for (const tree of trees) {
    let node = tree[0];
    while (node && node.feature >= 0) node = tree[(row[node.feature] ?? 0) <= node.threshold ? node.left : node.right];
    sum += node?.score ?? 0;
  }
  return sum;
}
