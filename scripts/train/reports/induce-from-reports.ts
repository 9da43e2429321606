/**
 * Finds rules for what was reported by separate-and-conquer, as `scripts/train/induce-from-labels.ts` does for labelled blocks (Fürnkranz 1999,
 * "Separate-and-Conquer Rule Learning"; FOIL's gain, Quinlan 1990), with limits that a person would write and with sets of bits, so
 * that thousands of reported lines take seconds.
 */
import type { Rule } from '../../../lib/rules/rule.ts';

export type Row = readonly number[];

export interface Test {
  signal: number;
  atLeast: boolean;
  value: number;
}

/** Limits as a person would write them. */
const COUNTS = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 800, 1000,
];
const SHARES = [0.6, 0.9];
const CONDITIONS = 4;

export interface Covering {
  /** Rows that are to go, and for each who reported it. */
  go: readonly Row[];
  sites: readonly string[];
  /** Rows that must stay. */
  stay: readonly Row[];
  /** Is a signal, by its number, between 0 and 1? */
  isShare(signal: number): boolean;
  /** Fewest sites and rows that a rule must speak for. */
  least: { sites: number; rows: number };
  /** Is what must stay kept clear of by one step more than the limits say? */
  margin: boolean;
}

/** A conjunction, and the numbers of the rows that it lets go. */
export interface Found {
  tests: Test[];
  rows: number[];
}

/** @returns conjunctions that hold for nothing that must stay, each with the numbers of the rows that it lets go; none twice */
export function rulesFor({ go, sites, stay, isShare, least, margin }: Covering): Found[] {
  const rows = [...go, ...stay];
  const all = testsOn(rows, isShare).map((test) => ({
    test,
    bits: bitsOf(go, test, stay, margin ? looser(test, isShare) : test),
  }));
  const ends = { go: go.length, rows: rows.length };
  const found: Found[] = [];
  const left = filled(rows.length);
  const remove = (at: number) => {
    left[at >> 5] = (left[at >> 5] ?? 0) & ~(1 << (at & 31));
  };
  // First what gains most of all, then what gains most of all that holds for a line that nothing speaks for yet.
  for (let seed = -1; seed < go.length; ) {
    if (seed >= 0 && !has(left, seed)) {
      seed++;
      continue;
    }
    const fitting = seed < 0 ? all : all.filter(({ bits }) => has(bits, seed));
    const grown = grow(fitting, left, ends);
    if (!grown) {
      seed++;
      continue;
    }
    const tests = pruned(grown, rows.length, ends);
    const mine = numbersIn(both(tests, rows.length), 0, go.length);
    const fresh = mine.filter((at) => has(left, at));
    const enough = new Set(mine.map((at) => sites[at])).size >= least.sites && mine.length >= least.rows;
    if (enough) found.push({ tests: tests.map(({ test }) => test), rows: mine });
    for (const at of fresh) if (enough || seed < 0) remove(at);
    if (!enough || !fresh.length) seed++;
  }
  return found;
}

interface Known {
  test: Test;
  bits: Uint32Array;
}

interface Ends {
  go: number;
  rows: number;
}

/** The conjunction that gains most, condition by condition, until nothing that must stay is in it; null: there is none. */
function grow(all: readonly Known[], left: Uint32Array, ends: Ends): Known[] | null {
  const chosen: Known[] = [];
  let within = left;
  let [right, wrong] = counts(within, ends);
  while (wrong > 0) {
    if (!right || chosen.length >= CONDITIONS) return null;
    const before = Math.log2(right / (right + wrong));
    let best: Known | undefined;
    let [most, bestRight, bestWrong] = [1e-9, 0, 0];
    for (const known of all) {
      const [r, w] = countsOf(known.bits, within, ends);
      if (!r || w === wrong) continue;
      const gain = Math.sqrt(r) * (Math.log2(r / (r + w)) - before);
      if (gain > most) [most, best, bestRight, bestWrong] = [gain, known, r, w];
    }
    if (!best) return null;
    chosen.push(best);
    within = and(within, best.bits);
    [right, wrong] = [bestRight, bestWrong];
  }
  return right && chosen.length ? chosen : null;
}

/** Without every condition that the others make needless, the last first. */
function pruned(tests: readonly Known[], size: number, ends: Ends): Known[] {
  let kept = [...tests];
  for (const test of tests.toReversed()) {
    const fewer = kept.filter((one) => one !== test);
    if (fewer.length && counts(both(fewer, size), ends)[1] === 0) kept = fewer;
  }
  return kept;
}

/** All limits that part the rows, none that parts them like another. */
function testsOn(rows: readonly Row[], isShare: (signal: number) => boolean): Test[] {
  const tests: Test[] = [];
  for (let signal = 0; signal < (rows[0]?.length ?? 0); signal++) {
    const values = new Set(rows.map((row) => row[signal] ?? 0));
    if (values.size < 2) continue;
    const steps = isShare(signal) ? SHARES : COUNTS;
    let before = -1;
    for (const step of steps) {
      const above = [...values].filter((value) => value >= step).length;
      if (!above || above === values.size || above === before) continue;
      before = above;
      tests.push({ signal, atLeast: true, value: step });
    }
    before = -1;
    for (const step of [0, ...steps]) {
      const below = [...values].filter((value) => value <= step).length;
      if (!below || below === values.size || below === before) continue;
      before = below;
      tests.push({ signal, atLeast: false, value: step });
    }
  }
  return tests;
}

export const covers = (tests: readonly Test[], row: Row): boolean =>
  tests.every(({ signal, atLeast, value }) => (atLeast ? (row[signal] ?? 0) >= value : (row[signal] ?? 0) <= value));

const words = (size: number) => (size + 31) >> 5;

/** The same limit, one step wider. */
function looser({ signal, atLeast, value }: Test, isShare: (signal: number) => boolean): Test {
  const steps = isShare(signal) ? SHARES : COUNTS;
  const next = atLeast ? steps.findLast((step) => step < value) : steps.find((step) => step > value);
  return { signal, atLeast, value: next ?? value };
}

function bitsOf(go: readonly Row[], test: Test, stay: readonly Row[], wide: Test): Uint32Array {
  const bits = new Uint32Array(words(go.length + stay.length));
  const set = (at: number) => {
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
  };
  for (const [at, row] of go.entries()) if (covers([test], row)) set(at);
  for (const [at, row] of stay.entries()) if (covers([wide], row)) set(go.length + at);
  return bits;
}

function filled(size: number): Uint32Array {
  const bits = new Uint32Array(words(size)).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

const has = (bits: Uint32Array, at: number): boolean => (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;

function and(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((word, at) => word & (b[at] ?? 0));
}

const both = (tests: readonly Known[], size: number) =>
  tests.reduce((within, { bits }) => and(within, bits), filled(size));

function numbersIn(bits: Uint32Array, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (has(bits, at)) numbers.push(at);
  return numbers;
}

function counts(bits: Uint32Array, ends: Ends): [number, number] {
  return countsOf(bits, bits, ends);
}

/** How many of two sets' common rows are to go, and how many must stay. */
function countsOf(a: Uint32Array, b: Uint32Array, { go }: Ends): [number, number] {
  const border = go >> 5;
  let [right, wrong] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    const word = (a[at] ?? 0) & (b[at] ?? 0);
    if (!word) continue;
    if (at < border) right += ones(word);
    else if (at > border) wrong += ones(word);
    else {
      const low = (1 << (go & 31)) - 1;
      right += ones(word & low);
      wrong += ones(word & ~low);
    }
  }
  return [right, wrong];
}

/** Bits that are set in a word. */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** @returns tests as a rule writes them, those on words first: they say most to a reader */
export function conditionsOf(tests: readonly Test[], names: readonly string[]): Rule['when'] {
  const merged = new Map<number, { atLeast?: number; atMost?: number }>();
  for (const { signal, atLeast, value } of tests)
    merged.set(signal, { ...merged.get(signal), [atLeast ? 'atLeast' : 'atMost']: value });
  const says = ({ lexicon, atLeast = 0 }: Rule['when'][number]) => Number(lexicon !== undefined && atLeast > 0);
  return [...merged]
    .map(([signal, limits]) => {
      const [name = '', lexicon] = (names[signal] ?? '').split(':');
      return { signal: name, ...(lexicon && { lexicon }), ...limits } as Rule['when'][number];
    })
    .sort((a, b) => says(b) - says(a));
}
