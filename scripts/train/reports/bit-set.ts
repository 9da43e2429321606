/** Sets of row numbers, 32 to a word, so that thousands of rows can be intersected quickly. */
export type BitSet = Uint32Array;

const wordCount = (size: number) => (size + 31) >> 5;

/** Returns the set of all numbers below `size` that `includes` accepts. */
export function createBitSet(size: number, includes: (number: number) => boolean): BitSet {
  const bits = new Uint32Array(wordCount(size));
  for (let number = 0; number < size; number++)
    if (includes(number)) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
  return bits;
}

/** Returns the set of all numbers below `size`. */
export function createFullBitSet(size: number): BitSet {
  const bits = new Uint32Array(wordCount(size)).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

export const hasBit = (bits: BitSet, number: number): boolean =>
  (((bits[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/** Removes a number from a set. Changes the set. */
export function clearBit(bits: BitSet, number: number): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) & ~(1 << (number & 31));
}

export function intersect(a: BitSet, b: BitSet): BitSet {
  return a.map((word, at) => word & (b[at] ?? 0));
}

/** Returns the numbers in a set that are below `end`, in ascending order. */
export function listBits(bits: BitSet, end: number): number[] {
  const numbers: number[] = [];
  for (let number = 0; number < end; number++) if (hasBit(bits, number)) numbers.push(number);
  return numbers;
}

/**
 * Counts the numbers that are in both sets.
 *
 * @param border first number of the upper part
 * @returns how many of them are below the border, and how many are not
 */
export function countShared(a: BitSet, b: BitSet, border: number): [below: number, above: number] {
  const borderWord = border >> 5;
  let [below, above] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    const word = (a[at] ?? 0) & (b[at] ?? 0);
    if (!word) continue;
    if (at < borderWord) below += popCount(word);
    else if (at > borderWord) above += popCount(word);
    else {
      const low = (1 << (border & 31)) - 1;
      below += popCount(word & low);
      above += popCount(word & ~low);
    }
  }
  return [below, above];
}

/** Returns the number of set bits in a 32-bit word. */
function popCount(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
