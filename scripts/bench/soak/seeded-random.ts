/** Random choices that are the same for the same seed. */
export interface SeededRandom {
  /** Returns an integer from 0 up to, but not including, `most`. */
  below(most: number): number;
  /** Returns a random item of a list. */
  one<T>(of: readonly T[]): T;
}

/** Creates a generator by the mulberry32 algorithm (Tommy Ettinger, 2017, public domain). */
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
