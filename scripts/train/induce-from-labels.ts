/**
 * Induces rules from labelled blocks by separate-and-conquer (Fürnkranz 1999, "Separate-and-Conquer Rule Learning"): a
 * rule grows by the condition that gains most (FOIL's measure, Quinlan 1990) until it covers no block that is to stay, then
 * sheds what it does not need, and what it covers is set aside. Publishers are dealt into two halves: a rule is induced on
 * one and counts only if it pays on the other.
 */
import type { Rule } from '../../lib/rules/rule.ts';
import type { ExamplePage } from './sample.ts';

/** A block that rules and place keep so far, as a rule sees it. */
export interface BlockExample {
  /** Values of the signals. */
  values: readonly number[];
  clutter: boolean;
  publisher: string;
}

/** @returns the blocks of a page that rules and place keep; what nobody is sure about is left out */
export function collectBlockExamples({ publisher, labels, ruleVerdicts: ruled, conditionValues: values }: ExamplePage): BlockExample[] {
  return labels.flatMap(({ is, sure }, at) =>
    ruled[at]?.keep && sure >= MIN_LABEL_CONFIDENCE ? [{ values: values[at] ?? [], clutter: is === 'clutter', publisher }] : [],
  );
}

const MIN_LABEL_CONFIDENCE = 0.5;

type Condition = Rule['when'][number];

/** What a rule does on some blocks. */
export interface Coverage {
  hidden: number;
  publishers: number;
  /** Blocks that are to stay. */
  lost: number;
}

export interface HeldOutRule {
  when: Condition[];
  /** On the half it was induced from, and on the other. */
  from: Coverage;
  heldOut: Coverage;
}

interface Test {
  signal: number;
  atLeast: boolean;
  value: number;
}

/** Fewest blocks and publishers that a rule must have been induced from, and must pay on elsewhere. */
const MIN_SUPPORT = { from: { hidden: 5, publishers: 3 }, heldOut: { hidden: 3, publishers: 2 } };
const MAX_CONDITIONS = 4;
const MAX_THRESHOLDS = 12;
/** No more rules are sought on one half. */
const MAX_RULES = 40;

/**
 * @param signals names of the signals, with `:` before a lexicon's name
 * @returns rules that lose nothing on either half and pay on the one they were not made from, best first
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

function coverSequentially(examples: readonly BlockExample[]): Test[][] {
  const rules: Test[][] = [];
  let left = [...examples];
  while (rules.length < MAX_RULES && left.some(({ clutter }) => clutter)) {
    const tests = pruneRule(growRule(left), left);
    const { hidden, lost } = measureCoverage(tests, left);
    if (!tests.length || lost || hidden < 2) break;
    rules.push(tests);
    left = left.filter((example) => !(example.clutter && coversExample(tests, example)));
  }
  return rules;
}

function growRule(examples: readonly BlockExample[]): Test[] {
  const tests: Test[] = [];
  let covered = examples;
  while (tests.length < MAX_CONDITIONS && covered.some(({ clutter }) => !clutter)) {
    const best = findBestTest(covered);
    if (!best) break;
    tests.push(best);
    covered = covered.filter((example) => coversExample([best], example));
  }
  return tests;
}

/** The condition with the highest gain; of equals the first. */
function findBestTest(examples: readonly BlockExample[]): Test | undefined {
  const clutter = examples.filter((example) => example.clutter);
  const before = Math.log2(clutter.length / examples.length);
  let best: Test | undefined;
  let most = 1e-9;
  for (let signal = 0; signal < (examples[0]?.values.length ?? 0); signal++)
    for (const value of candidateThresholds(clutter, signal))
      for (const atLeast of [true, false]) {
        const test = { signal, atLeast, value };
        let [right, all] = [0, 0];
        for (const example of examples)
          if (coversExample([test], example)) {
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
  return Array.from({ length: MAX_THRESHOLDS }, (_, at) => distinct[Math.floor((at * distinct.length) / MAX_THRESHOLDS)] ?? 0);
}

/** Takes off every condition without which nothing more is lost, the last first. */
function pruneRule(tests: Test[], examples: readonly BlockExample[]): Test[] {
  let kept = tests;
  for (const test of tests.toReversed()) {
    const fewer = kept.filter((one) => one !== test);
    if (fewer.length && measureCoverage(fewer, examples).lost <= measureCoverage(kept, examples).lost) kept = fewer;
  }
  return kept;
}

function measureCoverage(tests: readonly Test[], examples: readonly BlockExample[]): Coverage {
  const covered = examples.filter((example) => coversExample(tests, example));
  const hidden = covered.filter(({ clutter }) => clutter);
  return {
    hidden: hidden.length,
    publishers: new Set(hidden.map(({ publisher }) => publisher)).size,
    lost: covered.length - hidden.length,
  };
}

function coversExample(tests: readonly Test[], { values }: BlockExample): boolean {
  return tests.every(({ signal, atLeast, value }) => {
    const found = values[signal] ?? 0;
    return atLeast ? found >= value : found <= value;
  });
}

function toCondition({ signal, atLeast, value }: Test, signals: readonly string[]): Condition {
  const [name = '', lexicon] = (signals[signal] ?? '').split(':');
  return { signal: name, lexicon, [atLeast ? 'atLeast' : 'atMost']: value } as Condition;
}
