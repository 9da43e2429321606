/** Quantile binning of features, so that fitting a tree compares a few bins instead of many values. */

/** Maximum number of bins per feature. */
export const MAX_BINS = 48;

/** Computes the upper edges of a feature's bins, except that of the last bin. Empty if the feature is constant. */
export function computeBinEdges(rows: ArrayLike<number>[], feature: number): number[] {
  const values = Float64Array.from(rows, (row) => row[feature] ?? 0).sort();
  const distinct = [...new Set(values)];
  if (distinct.length < 2) return [];
  const edges = new Set<number>();
  if (distinct.length <= MAX_BINS)
    for (let i = 0; i + 1 < distinct.length; i++) edges.add(midpoint(distinct[i], distinct[i + 1]));
  else
    for (let bin = 1; bin < MAX_BINS; bin++) {
      const at = Math.floor((values.length * bin) / MAX_BINS);
      const value = values[at] as number;
      const next = distinct[lowerBound(distinct, value) + 1];
      if (next !== undefined) edges.add(midpoint(value, next));
    }
  return [...edges].sort((a, b) => a - b);
}

function midpoint(a = 0, b = 0): number {
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

/** Returns the index of the bin that contains a value. */
export function findBin(edges: number[], value: number): number {
  return lowerBound(edges, value);
}
