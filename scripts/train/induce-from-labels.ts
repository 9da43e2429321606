/**
 * Induces rules from labelled blocks by separate-and-conquer (Fürnkranz 1999, "Separate-and-Conquer Rule Learning"). A
 * rule is extended by the condition with the highest gain (FOIL's measure, Quinlan 1990) until it covers no story
 * block; then it is pruned, and the clutter that it covers is removed from the sample.
 *
 * Unlike `reports/induce-from-reports.ts`, it takes the limits of conditions from the data, and validates on held-out
 * publishers: a rule is induced from one half of them, and is reported only if it also helps on the other half.
 */
import type { Rule } from '../../lib/rules/rule.ts';
import type { ExamplePage } from './sample.ts';
import { passesAll, type ThresholdTest } from './threshold-test.ts';

/** A labelled block that layout and rules currently keep. */
export interface BlockExample {
  /** Values of the signals that a rule condition may use. */
  values: readonly number[];
  clutter: boolean;
  publisher: string;
}

/** Returns the kept blocks of a page, except those with an uncertain label. */
export function collectBlockExamples({
  publisher,
  labels,
  ruleVerdicts,
  conditionValues,
}: ExamplePage): BlockExample[] {
  return labels.flatMap(({ category, confidence }, at) =>
    ruleVerdicts[at]?.keep && confidence >= MIN_LABEL_CONFIDENCE
      ? [{ values: conditionValues[at] ?? [], clutter: category === 'clutter', publisher }]
      : [],
  );
}

const MIN_LABEL_CONFIDENCE = 0.5;

type Condition = Rule['when'][number];

/** The number of blocks that a rule covers, and of their publishers. */
export interface Coverage {
  hidden: number;
  publishers: number;
  /** Number of covered story blocks. */
  lost: number;
}

export interface HeldOutRule {
  when: Condition[];
  /** Coverage on the half of the publishers that the rule was induced from. */
  from: Coverage;
  /** Coverage on the other half. */
  heldOut: Coverage;
}

/** Minimum numbers of blocks and publishers that a rule must hide on each half. */
const MIN_SUPPORT = { from: { hidden: 5, publishers: 3 }, heldOut: { hidden: 3, publishers: 2 } };
const MAX_CONDITIONS = 4;
const MAX_THRESHOLDS = 12;
/** Maximum number of rules per half. */
const MAX_RULES = 40;

/**
 * Induces rules that hide no story block on either half of the publishers.
 *
 * @param signals names of the signals, with `:` before a lexicon's name
 * @returns rules sorted by the blocks that they hide on the held-out half
 */
export function induceHeldOutRules(signals: readonly string[], examples: readonly BlockExample[]): HeldOutRule[] {
  const publishers = [...new Set(examples.map(({ publisher }) => publisher))].sort();
  const even = new Set(publishers.filter((_, at) => at % 2 === 0));
  const halves = [true, false].map((first) => examples.filter(({ publisher }) => even.has(publisher) === first));
  const found = halves.flatMap((own, half) =>
    coverSequentially(own).map((tests): HeldOutRule => {
      const other = halves[1 - half] ?? [];
      return {
        when: tests.map((test) => toCondition(test, signals)),
        from: measureCoverage(tests, own),
        heldOut: measureCoverage(tests, other),
      };
    }),
  );
  return found
    .filter(({ from, heldOut }) => isSupported(from, MIN_SUPPORT.from) && isSupported(heldOut, MIN_SUPPORT.heldOut))
    .sort((a, b) => b.heldOut.hidden - a.heldOut.hidden);
}

const isSupported = ({ hidden, publishers, lost }: Coverage, least: { hidden: number; publishers: number }): boolean =>
  lost === 0 && hidden >= least.hidden && publishers >= least.publishers;

function coverSequentially(examples: readonly BlockExample[]): ThresholdTest[][] {
  const rules: ThresholdTest[][] = [];
  let left = [...examples];
  while (rules.length < MAX_RULES && left.some(({ clutter }) => clutter)) {
    const tests = pruneRule(growRule(left), left);
    const { hidden, lost } = measureCoverage(tests, left);
    if (!tests.length || lost || hidden < 2) break;
    rules.push(tests);
    left = left.filter((example) => !(example.clutter && passesAll(tests, example.values)));
  }
  return rules;
}

function growRule(examples: readonly BlockExample[]): ThresholdTest[] {
  const tests: ThresholdTest[] = [];
  let covered = examples;
  while (tests.length < MAX_CONDITIONS && covered.some(({ clutter }) => !clutter)) {
    const best = findBestTest(covered);
    if (!best) break;
    tests.push(best);
    covered = covered.filter((example) => passesAll([best], example.values));
  }
  return tests;
}

/** Returns the test with the highest gain; of several, the first. */
function findBestTest(examples: readonly BlockExample[]): ThresholdTest | undefined {
  const clutter = examples.filter((example) => example.clutter);
  const before = Math.log2(clutter.length / examples.length);
  let best: ThresholdTest | undefined;
  let most = 1e-9;
  for (let signal = 0; signal < (examples[0]?.values.length ?? 0); signal++)
    for (const value of candidateThresholds(clutter, signal))
      for (const atLeast of [true, false]) {
        const test = { signal, atLeast, value };
        let [right, all] = [0, 0];
        for (const example of examples)
          if (passesAll([test], example.values)) {
            all++;
            if (example.clutter) right++;
          }
        if (all === examples.length || !right) continue;
        const gain = right * (Math.log2(right / all) - before);
        if (gain > most) [most, best] = [gain, test];
      }
  return best;
}

function candidateThresholds(clutter: readonly BlockExample[], signal: number): number[] {
  const distinct = [...new Set(clutter.map(({ values }) => values[signal] ?? 0))].sort((a, b) => a - b);
  if (distinct.length <= MAX_THRESHOLDS) return distinct;
  return Array.from(
    { length: MAX_THRESHOLDS },
    (_, at) => distinct[Math.floor((at * distinct.length) / MAX_THRESHOLDS)] ?? 0,
  );
}

/** Removes conditions without which the rule covers no more story blocks, beginning with the last. */
function pruneRule(tests: ThresholdTest[], examples: readonly BlockExample[]): ThresholdTest[] {
  let kept = tests;
  for (const test of tests.toReversed()) {
    const fewer = kept.filter((one) => one !== test);
    if (fewer.length && measureCoverage(fewer, examples).lost <= measureCoverage(kept, examples).lost) kept = fewer;
  }
  return kept;
}

function measureCoverage(tests: readonly ThresholdTest[], examples: readonly BlockExample[]): Coverage {
  const covered = examples.filter((example) => passesAll(tests, example.values));
  const hidden = covered.filter(({ clutter }) => clutter);
  return {
    hidden: hidden.length,
    publishers: new Set(hidden.map(({ publisher }) => publisher)).size,
    lost: covered.length - hidden.length,
  };
}

function toCondition({ signal, atLeast, value }: ThresholdTest, signals: readonly string[]): Condition {
  const [name = '', lexicon] = (signals[signal] ?? '').split(':');
  return { signal: name, lexicon, [atLeast ? 'atLeast' : 'atMost']: value } as Condition;
}
