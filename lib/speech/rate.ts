const MIN_RATE = 0.5;
const MAX_RATE = 3;

/** Limits a speaking rate to the range that every voice supports; 1 for an invalid number. */
export const clampRate = (rate: number) => (Number.isFinite(rate) ? Math.min(MAX_RATE, Math.max(MIN_RATE, rate)) : 1);
