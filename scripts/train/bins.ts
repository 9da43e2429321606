/** Splits features into bins by quantile, so that trees compare bins instead of values. */

/** Bins per feature. */
export const MAX_BINS = 48;

/** Returns the upper edges of the bins (none for the last one); empty for a constant feature. */
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

/** Returns the index of a value's bin. */
export function findBin(edges: number[], value: number): number {
  return lowerBound(edges, value);
}
