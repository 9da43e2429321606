/**
 * Finds rules for what was reported by separate-and-conquer, as `scripts/train/induce-from-labels.ts` does for labelled blocks (Fürnkranz 1999,
 * "Separate-and-Conquer Rule Learning"; FOIL's gain, Quinlan 1990), with limits that a person would write and with sets of bits, so
 * that thousands of reported lines take seconds.
 */
import type { Rule } from '../../../lib/rules/rule.ts';

export type SignalRow = readonly number[];

export interface Test {
  signal: number;
  atLeast: boolean;
  value: number;
}

/** Limits as a person would write them. */
const COUNT_LIMITS = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 800, 1000,
];
const SHARE_LIMITS = [0.6, 0.9];
const MAX_CONDITIONS = 4;

export interface CoveringInput {
  /** Rows that are to go, and for each who reported it. */
  hide: readonly SignalRow[];
  sites: readonly string[];
  /** Rows that must stay. */
  keep: readonly SignalRow[];
  /** Is a signal, by its number, between 0 and 1? */
  isShare(signal: number): boolean;
  /** Fewest sites and rows that a rule must speak for. */
  minSupport: { sites: number; rows: number };
  /** Is what must stay kept clear of by one step more than the limits say? */
  margin: boolean;
}

/** A conjunction, and the numbers of the rows that it lets go. */
export interface CoveringRule {
  tests: Test[];
  rows: number[];
}

/** @returns conjunctions that hold for nothing that must stay, each with the numbers of the rows that it lets go; none twice */
export function induceCoveringRules({ hide: go, sites, keep: stay, isShare, minSupport: least, margin }: CoveringInput): CoveringRule[] {
  const rows = [...go, ...stay];
  const all = listTests(rows, isShare).map((test) => ({
    test,
    bits: coveredRows(go, test, stay, margin ? loosen(test, isShare) : test),
  }));
  const ends = { go: go.length, rows: rows.length };
  const found: CoveringRule[] = [];
  const left = allRows(rows.length);
  const remove = (at: number) => {
    left[at >> 5] = (left[at >> 5] ?? 0) & ~(1 << (at & 31));
  };
  // First what gains most of all, then what gains most of all that holds for a line that nothing speaks for yet.
  for (let seed = -1; seed < go.length; ) {
    if (seed >= 0 && !hasBit(left, seed)) {
      seed++;
      continue;
    }
    const fitting = seed < 0 ? all : all.filter(({ bits }) => hasBit(bits, seed));
    const grown = growRule(fitting, left, ends);
    if (!grown) {
      seed++;
      continue;
    }
    const tests = pruneRule(grown, rows.length, ends);
    const mine = listBits(coveredByAll(tests, rows.length), 0, go.length);
    const fresh = mine.filter((at) => hasBit(left, at));
    const enough = new Set(mine.map((at) => sites[at])).size >= least.sites && mine.length >= least.rows;
    if (enough) found.push({ tests: tests.map(({ test }) => test), rows: mine });
    for (const at of fresh) if (enough || seed < 0) remove(at);
    if (!enough || !fresh.length) seed++;
  }
  return found;
}

interface TestCoverage {
  test: Test;
  covered: Uint32Array;
}

interface RowCounts {
  hide: number;
  total: number;
}

/** The conjunction that gains most, condition by condition, until nothing that must stay is in it; null: there is none. */
function growRule(all: readonly TestCoverage[], left: Uint32Array, ends: RowCounts): TestCoverage[] | null {
  const chosen: TestCoverage[] = [];
  let within = left;
  let [right, wrong] = countRows(within, ends);
  while (wrong > 0) {
    if (!right || chosen.length >= MAX_CONDITIONS) return null;
    const before = Math.log2(right / (right + wrong));
    let best: TestCoverage | undefined;
    let [most, bestRight, bestWrong] = [1e-9, 0, 0];
    for (const known of all) {
      const [r, w] = countCommonRows(known.bits, within, ends);
      if (!r || w === wrong) continue;
      const gain = Math.sqrt(r) * (Math.log2(r / (r + w)) - before);
      if (gain > most) [most, best, bestRight, bestWrong] = [gain, known, r, w];
    }
    if (!best) return null;
    chosen.push(best);
    within = intersect(within, best.covered);
    [right, wrong] = [bestRight, bestWrong];
  }
  return right && chosen.length ? chosen : null;
}

/** Without every condition that the others make needless, the last first. */
function pruneRule(tests: readonly TestCoverage[], size: number, ends: RowCounts): TestCoverage[] {
  let kept = [...tests];
  for (const test of tests.toReversed()) {
    const fewer = kept.filter((one) => one !== test);
    if (fewer.length && countRows(coveredByAll(fewer, size), ends)[1] === 0) kept = fewer;
  }
  return kept;
}

/** All limits that part the rows, none that parts them like another. */
function listTests(rows: readonly SignalRow[], isShare: (signal: number) => boolean): Test[] {
  const tests: Test[] = [];
  for (let signal = 0; signal < (rows[0]?.length ?? 0); signal++) {
    const values = new Set(rows.map((row) => row[signal] ?? 0));
    if (values.size < 2) continue;
    const steps = isShare(signal) ? SHARE_LIMITS : COUNT_LIMITS;
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

export const coversRow = (tests: readonly Test[], row: SignalRow): boolean =>
  tests.every(({ signal, atLeast, value }) => (atLeast ? (row[signal] ?? 0) >= value : (row[signal] ?? 0) <= value));

const wordCount = (size: number) => (size + 31) >> 5;

/** The same limit, one step wider. */
function loosen({ signal, atLeast, value }: Test, isShare: (signal: number) => boolean): Test {
  const steps = isShare(signal) ? SHARE_LIMITS : COUNT_LIMITS;
  const next = atLeast ? steps.findLast((step) => step < value) : steps.find((step) => step > value);
  return { signal, atLeast, value: next ?? value };
}

function coveredRows(go: readonly SignalRow[], test: Test, stay: readonly SignalRow[], wide: Test): Uint32Array {
  const bits = new Uint32Array(wordCount(go.length + stay.length));
  const set = (at: number) => {
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
  };
  for (const [at, row] of go.entries()) if (coversRow([test], row)) set(at);
  for (const [at, row] of stay.entries()) if (coversRow([wide], row)) set(go.length + at);
  return bits;
}

function allRows(size: number): Uint32Array {
  const bits = new Uint32Array(wordCount(size)).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

const hasBit = (bits: Uint32Array, at: number): boolean => (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;

function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  return a.map((word, at) => word & (b[at] ?? 0));
}

const coveredByAll = (tests: readonly TestCoverage[], size: number) =>
  tests.reduce((within, { bits }) => intersect(within, bits), allRows(size));

function listBits(bits: Uint32Array, from: number, to: number): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (hasBit(bits, at)) numbers.push(at);
  return numbers;
}

function countRows(bits: Uint32Array, ends: RowCounts): [number, number] {
  return countCommonRows(bits, bits, ends);
}

/** How many of two sets' common rows are to go, and how many must stay. */
function countCommonRows(a: Uint32Array, b: Uint32Array, { hide: go }: RowCounts): [number, number] {
  const border = go >> 5;
  let [right, wrong] = [0, 0];
  for (let at = 0; at < a.length; at++) {
    const word = (a[at] ?? 0) & (b[at] ?? 0);
    if (!word) continue;
    if (at < border) right += popCount(word);
    else if (at > border) wrong += popCount(word);
    else {
      const low = (1 << (go & 31)) - 1;
      right += popCount(word & low);
      wrong += popCount(word & ~low);
    }
  }
  return [right, wrong];
}

/** Bits that are set in a word. */
function popCount(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** @returns tests as a rule writes them, those on words first: they say most to a reader */
export function toConditions(tests: readonly Test[], names: readonly string[]): Rule['when'] {
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
