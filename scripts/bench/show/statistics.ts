export type Value = number | boolean | null | undefined;

/** Returns the mean of the known values; NaN if there are none. */
export function mean(values: readonly Value[]): number {
  const known = values.filter((value) => value !== null && value !== undefined).map(Number);
  return known.length ? known.reduce((a, b) => a + b, 0) / known.length : Number.NaN;
}

/**
 * Returns a quantile of some values.
 *
 * @param q from 0 to 1
 */
export function nearestRankQuantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export const formatPercent = (value: number) => (Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)}%`);
/** Formats a number with a fixed number of decimals; a dash for NaN and infinite values. */
export const formatDecimal = (value: number, digits = 2): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–';
