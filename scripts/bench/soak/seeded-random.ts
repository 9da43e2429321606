/** Repeatable random choices: the same seed gives the same sequence. */
export interface SeededRandom {
  /** A whole number from 0 to below `most`. */
  below(most: number): number;
  /** One of these. */
  one<T>(of: readonly T[]): T;
}

/** Creates a generator with mulberry32, in the public domain (Tommy Ettinger, 2017) */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (most) => Math.floor(next() * most),
    one: (of) => of[Math.floor(next() * of.length)] as (typeof of)[number],
  };
}
