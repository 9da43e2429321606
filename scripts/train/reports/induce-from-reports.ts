/**
 * Induces rules for reported lines by separate-and-conquer (Fürnkranz 1999, "Separate-and-Conquer Rule Learning").
 *
 * Unlike `induce-from-labels.ts`, it uses only limits that a person would write, starts a search from every line that
 * is not covered yet, accepts no error, multiplies FOIL's gain (Quinlan 1990) by the square root of the coverage, and
 * counts with bit sets, so that thousands of lines take seconds.
 */
import { passesAll, type ThresholdTest } from '../threshold-test.ts';
import {
  type BitSet,
  clearBit,
  countShared,
  createBitSet,
  createFullBitSet,
  hasBit,
  intersect,
  listBits,
} from './bit-set.ts';

export type SignalRow = readonly number[];

/** Limits of conditions that a person would write. */
const COUNT_LIMITS = [
  1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 250, 300, 400, 500, 800, 1000,
];
const SHARE_LIMITS = [0.6, 0.9];
const MAX_CONDITIONS = 4;

export interface CoveringInput {
  /** Rows that the rules should cover, and for each the site that reported it. */
  positives: readonly SignalRow[];
  sites: readonly string[];
  /** Rows that no rule may cover. */
  negatives: readonly SignalRow[];
  /** Tells whether a signal (given by its index) is a share from 0 to 1. */
  isShare(signal: number): boolean;
  /** Minimum numbers of sites and positive rows that a rule must cover. */
  minSupport: { sites: number; rows: number };
  /** Whether a rule must still cover no negative row if each of its limits is loosened by one step. */
  margin: boolean;
}

/** A conjunction of tests, and the indices of the positive rows that it covers. */
export interface CoveringRule {
  tests: ThresholdTest[];
  rows: number[];
}

/** A test and the set of rows that it covers; in the set, negative rows come after the positive ones. */
interface TestCoverage {
  test: ThresholdTest;
  covered: BitSet;
}

interface RowCounts {
  positives: number;
  total: number;
}

/** Returns conjunctions of tests that cover no negative row, without repetitions. */
export function induceCoveringRules(input: CoveringInput): CoveringRule[] {
  const { positives, sites, negatives, minSupport } = input;
  const size = { positives: positives.length, total: positives.length + negatives.length };
  const all = measureTests(input, size);
  const found: CoveringRule[] = [];
  const uncovered = createFullBitSet(size.total);
  // First the rule with the highest gain on all rows, then the best rule for each row that is not covered yet.
  for (let seed = -1; seed < size.positives; ) {
    if (seed >= 0 && !hasBit(uncovered, seed)) {
      seed++;
      continue;
    }
    const grown = growRule(seed < 0 ? all : all.filter(({ covered }) => hasBit(covered, seed)), uncovered, size);
    if (!grown) {
      seed++;
      continue;
    }
    const tests = pruneRule(grown, size);
    const rows = listBits(coveredByAll(tests, size.total), size.positives);
    const fresh = rows.filter((at) => hasBit(uncovered, at));
    const isSupported = new Set(rows.map((at) => sites[at])).size >= minSupport.sites && rows.length >= minSupport.rows;
    if (isSupported) found.push({ tests: tests.map(({ test }) => test), rows });
    for (const at of fresh) if (isSupported || seed < 0) clearBit(uncovered, at);
    if (!isSupported || !fresh.length) seed++;
  }
  return found;
}

/** Lists all tests that are worth trying, each with the rows that it covers. */
function measureTests({ positives, negatives, isShare, margin }: CoveringInput, size: RowCounts): TestCoverage[] {
  const rows = [...positives, ...negatives];
  return listTests(rows, isShare).map((test) => {
    const forNegatives = margin ? loosen(test, isShare) : test;
    const covers = (at: number) => passesAll([at < size.positives ? test : forNegatives], rows[at] ?? []);
    return { test, covered: createBitSet(size.total, covers) };
  });
}

/** Adds the test with the highest gain until no negative row is covered; null if that fails. */
function growRule(all: readonly TestCoverage[], uncovered: BitSet, size: RowCounts): TestCoverage[] | null {
  const chosen: TestCoverage[] = [];
  let within = uncovered;
  let [right, wrong] = countShared(within, within, size.positives);
  while (wrong > 0) {
    if (!right || chosen.length >= MAX_CONDITIONS) return null;
    const before = Math.log2(right / (right + wrong));
    let best: TestCoverage | undefined;
    let [highest, bestRight, bestWrong] = [1e-9, 0, 0];
    for (const candidate of all) {
      const [r, w] = countShared(candidate.covered, within, size.positives);
      if (!r || w === wrong) continue;
      const gain = Math.sqrt(r) * (Math.log2(r / (r + w)) - before);
      if (gain > highest) [highest, best, bestRight, bestWrong] = [gain, candidate, r, w];
    }
    if (!best) return null;
    chosen.push(best);
    within = intersect(within, best.covered);
    [right, wrong] = [bestRight, bestWrong];
  }
  return right && chosen.length ? chosen : null;
}

/** Removes tests that the others make redundant, beginning with the last. */
function pruneRule(tests: readonly TestCoverage[], size: RowCounts): TestCoverage[] {
  let kept = [...tests];
  for (const test of tests.toReversed()) {
    const fewer = kept.filter((one) => one !== test);
    const covered = coveredByAll(fewer, size.total);
    if (fewer.length && countShared(covered, covered, size.positives)[1] === 0) kept = fewer;
  }
  return kept;
}

const coveredByAll = (tests: readonly TestCoverage[], size: number): BitSet =>
  tests.reduce((within, { covered }) => intersect(within, covered), createFullBitSet(size));

/** Lists the tests that split the rows. Of several that split them alike, only the first is listed. */
function listTests(rows: readonly SignalRow[], isShare: (signal: number) => boolean): ThresholdTest[] {
  const tests: ThresholdTest[] = [];
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

/** Returns the test with its limit loosened by one step. */
function loosen({ signal, atLeast, value }: ThresholdTest, isShare: (signal: number) => boolean): ThresholdTest {
  const steps = isShare(signal) ? SHARE_LIMITS : COUNT_LIMITS;
  const next = atLeast ? steps.findLast((step) => step < value) : steps.find((step) => step > value);
  return { signal, atLeast, value: next ?? value };
}
