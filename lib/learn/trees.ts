/**
 * Gradient boosting of small regression trees on the logistic loss (Friedman 2001, "Greedy function approximation"),
 * with features cut into bins by their quantiles. Deterministic: no chance is involved, ties go to the first feature.
 */

/** A node asks one feature, or is a leaf with a score. Laid out flat: children of node i stand at `left` and `right`. */
export interface Node {
  /** Index of the feature; −1 at a leaf. */
  feature: number;
  /** Goes left where the feature is at most this. */
  at: number;
  left: number;
  right: number;
  /** Log odds added at a leaf. */
  score: number;
}

export type Tree = Node[];

export interface Fit {
  /** Log odds before any tree. */
  bias: number;
  trees: Tree[];
}

export interface Sample {
  /** One row a block. */
  rows: ArrayLike<number>[];
  /** 1 story, 0 clutter. */
  labels: ArrayLike<number>;
  weights: ArrayLike<number>;
}

export interface Options {
  trees: number;
  /** Splits on the way to a leaf. */
  depth: number;
  /** How much of each tree's answer is taken, 0..1. */
  rate: number;
  /** Least weight (sum of second derivatives) of a leaf. */
  leaf: number;
  /** Pull of leaf scores toward 0. */
  ridge: number;
  /** Share of features that a tree may ask, 0..1; which ones goes round by the tree's number. */
  features: number;
}

const BINS = 48;

export function fitTrees({ rows, labels, weights }: Sample, options: Options, allowed?: readonly boolean[]): Fit {
  const size = rows.length;
  const width = rows[0]?.length ?? 0;
  const edges = Array.from({ length: width }, (_, feature) => quantiles(rows, feature));
  const bins = edges.map((own, feature) => Uint8Array.from(rows, (row) => binOf(own, row[feature] ?? 0)));
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
  const trees: Tree[] = [];
  for (let turn = 0; turn < options.trees; turn++) {
    for (let i = 0; i < size; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      const weight = weights[i] ?? 0;
      gradients[i] = weight * ((labels[i] ?? 0) - p);
      curves[i] = weight * Math.max(1e-6, p * (1 - p));
    }
    const usable = edges.flatMap((own, feature) =>
      own.length && (allowed?.[feature] ?? true) && hash(turn, feature) < options.features ? [feature] : [],
    );
    const tree: Tree = [];
    grow(
      tree,
      Uint32Array.from({ length: size }, (_, i) => i),
      options.depth,
    );
    trees.push(tree);

    function grow(nodes: Tree, members: Uint32Array, depth: number): number {
      const own = nodes.length;
      let sum = 0;
      let curve = 0;
      for (const i of members) {
        sum += gradients[i] as number;
        curve += curves[i] as number;
      }
      const score = (options.rate * sum) / (curve + options.ridge);
      nodes.push({ feature: -1, at: 0, left: -1, right: -1, score });
      const best = depth > 0 ? split(members, sum, curve, usable) : null;
      if (!best) {
        for (const i of members) scores[i] = (scores[i] as number) + score;
        return own;
      }
      const column = bins[best.feature] as Uint8Array;
      const left = members.filter((i) => (column[i] as number) <= best.bin);
      const right = members.filter((i) => (column[i] as number) > best.bin);
      const node = nodes[own] as Node;
      node.feature = best.feature;
      node.at = edges[best.feature]?.[best.bin] ?? 0;
      node.left = grow(nodes, left, depth - 1);
      node.right = grow(nodes, right, depth - 1);
      return own;
    }
  }
  return { bias, trees };

  function split(members: Uint32Array, sum: number, curve: number, usable: number[]) {
    let best: { feature: number; bin: number } | null = null;
    let most = 1e-3;
    const base = (sum * sum) / (curve + options.ridge);
    const sums = new Float64Array(BINS + 1);
    const weightsOf = new Float64Array(BINS + 1);
    for (const feature of usable) {
      const column = bins[feature] as Uint8Array;
      sums.fill(0);
      weightsOf.fill(0);
      for (const i of members) {
        const bin = column[i] as number;
        sums[bin] = (sums[bin] as number) + (gradients[i] as number);
        weightsOf[bin] = (weightsOf[bin] as number) + (curves[i] as number);
      }
      let left = 0;
      let leftCurve = 0;
      const last = edges[feature]?.length ?? 0;
      for (let bin = 0; bin < last; bin++) {
        left += sums[bin] as number;
        leftCurve += weightsOf[bin] as number;
        const rightCurve = curve - leftCurve;
        if (leftCurve < options.leaf || rightCurve < options.leaf) continue;
        const right = sum - left;
        const gain =
          (left * left) / (leftCurve + options.ridge) + (right * right) / (rightCurve + options.ridge) - base;
        if (gain > most) {
          most = gain;
          best = { feature, bin };
        }
      }
    }
    return best;
  }
}

/** A number in 0..1 that depends on its two arguments alone. */
function hash(a: number, b: number): number {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 2 ** 32;
}

/** Upper edges of the bins; the last bin has none. Empty where the feature is the same everywhere. */
function quantiles(rows: ArrayLike<number>[], feature: number): number[] {
  const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
  const distinct = [...new Set(values)];
  if (distinct.length < 2) return [];
  const edges = new Set<number>();
  if (distinct.length <= BINS)
    for (let i = 0; i + 1 < distinct.length; i++) edges.add(middle(distinct[i], distinct[i + 1]));
  else
    for (let bin = 1; bin < BINS; bin++) {
      const at = Math.floor((values.length * bin) / BINS);
      const value = values[at] as number;
      const next = distinct[lowerBound(distinct, value) + 1];
      if (next !== undefined) edges.add(middle(value, next));
    }
  return [...edges].sort((a, b) => a - b);
}

function middle(a = 0, b = 0): number {
  return Number(((a + b) / 2).toPrecision(4));
}

function lowerBound(list: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as number) < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

function binOf(edges: number[], value: number): number {
  return lowerBound(edges, value);
}
