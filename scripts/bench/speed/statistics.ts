/** Summary of a distribution. */
export interface Distribution {
  count: number;
  /** 5th percentile. */
  low: number;
  first: number;
  median: number;
  third: number;
  /** 95th percentile. */
  high: number;
}

/**
 * Returns a quantile, interpolated linearly between two values.
 *
 * @param numbers in any order; NaN and infinite values are ignored
 * @param share from 0 to 1: 0.5 for the median
 * @returns NaN if there are no numbers
 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.filter(Number.isFinite).sort((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** Summarizes numbers, in any order; NaN and infinite values are ignored. */
export function describeDistribution(numbers: readonly number[]): Distribution {
  const [low = 0, first = 0, middle = 0, third = 0, high = 0] = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) =>
    quantile(numbers, share),
  );
  return { count: numbers.filter(Number.isFinite).length, low, first, median: middle, third, high };
}
