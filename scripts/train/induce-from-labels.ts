/**
 * Induces rules from labelled blocks by separate-and-conquer (Fürnkranz 1999, "Separate-and-Conquer Rule Learning"): a
 * rule grows by the condition that gains most (FOIL's measure, Quinlan 1990) until it covers no block that is to stay, then
 * sheds what it does not need, and what it covers is set aside. Publishers are dealt into two halves: a rule is induced on
 * one and counts only if it pays on the other.
 */
import type { Rule } from '../../lib/rules/rule.ts';
import type { LearnPage } from './sample.ts';

/** A block that rules and place keep so far, as a rule sees it. */
export interface Example {
  /** Values of the signals. */
  values: readonly number[];
  clutter: boolean;
  publisher: string;
}

/** @returns the blocks of a page that rules and place keep; what nobody is sure about is left out */
export function examplesOf({ publisher, labels, ruled, values }: LearnPage): Example[] {
  return labels.flatMap(({ is, sure }, at) =>
    ruled[at]?.keep && sure >= SURE ? [{ values: values[at] ?? [], clutter: is === 'clutter', publisher }] : [],
  );
}

const SURE = 0.5;

type Condition = Rule['when'][number];

/** What a rule does on some blocks. */
export interface Tally {
  hidden: number;
  publishers: number;
  /** Blocks that are to stay. */
  lost: number;
}

export interface Induced {
  when: Condition[];
  /** On the half it was induced from, and on the other. */
  from: Tally;
  heldOut: Tally;
}

interface Test {
  signal: number;
  atLeast: boolean;
  value: number;
}

/** Fewest blocks and publishers that a rule must have been induced from, and must pay on elsewhere. */
const LEAST = { from: { hidden: 5, publishers: 3 }, heldOut: { hidden: 3, publishers: 2 } };
const CONDITIONS = 4;
const THRESHOLDS = 12;
/** No more rules are sought on one half. */
const RULES = 40;

/**
 * @param signals names of the signals, with `:` before a lexicon's name
 * @returns rules that lose nothing on either half and pay on the one they were not made from, best first
 */
export function induceRules(signals: readonly string[], examples: readonly Example[]): Induced[] {
  const publishers = [...new Set(examples.map(({ publisher }) => publisher))].sort();
  const even = new Set(publishers.filter((_, at) => at % 2 === 0));
  const halves = [true, false].map((first) => examples.filter(({ publisher }) => even.has(publisher) === first));
  const found = halves.flatMap((own, half) =>
    rulesIn(own).map((tests): Induced => {
      const other = halves[1 - half] ?? [];
      return {
        when: tests.map((test) => written(test, signals)),
        from: tally(tests, own),
        heldOut: tally(tests, other),
      };
    }),
  );
  return found
    .filter(({ from, heldOut }) => enough(from, LEAST.from) && enough(heldOut, LEAST.heldOut))
    .sort((a, b) => b.heldOut.hidden - a.heldOut.hidden);
}

const enough = ({ hidden, publishers, lost }: Tally, least: { hidden: number; publishers: number }): boolean =>
  lost === 0 && hidden >= least.hidden && publishers >= least.publishers;

function rulesIn(examples: readonly Example[]): Test[][] {
  const rules: Test[][] = [];
  let left = [...examples];
  while (rules.length < RULES && left.some(({ clutter }) => clutter)) {
    const tests = pruned(grown(left), left);
    const { hidden, lost } = tally(tests, left);
    if (!tests.length || lost || hidden < 2) break;
    rules.push(tests);
    left = left.filter((example) => !(example.clutter && covers(tests, example)));
  }
  return rules;
}

function grown(examples: readonly Example[]): Test[] {
  const tests: Test[] = [];
  let covered = examples;
  while (tests.length < CONDITIONS && covered.some(({ clutter }) => !clutter)) {
    const best = bestTest(covered);
    if (!best) break;
    tests.push(best);
    covered = covered.filter((example) => covers([best], example));
  }
  return tests;
}

/** The condition with the highest gain; of equals the first. */
function bestTest(examples: readonly Example[]): Test | undefined {
  const clutter = examples.filter((example) => example.clutter);
  const before = Math.log2(clutter.length / examples.length);
  let best: Test | undefined;
  let most = 1e-9;
  for (let signal = 0; signal < (examples[0]?.values.length ?? 0); signal++)
    for (const value of thresholds(clutter, signal))
      for (const atLeast of [true, false]) {
        const test = { signal, atLeast, value };
        let [right, all] = [0, 0];
        for (const example of examples)
          if (covers([test], example)) {
            all++;
            if (example.clutter) right++;
          }
        if (all === examples.length || !right) continue;
        const gain = right * (Math.log2(right / all) - before);
        if (gain > most) [most, best] = [gain, test];
      }
  return best;
}

function thresholds(clutter: readonly Example[], signal: number): number[] {
  const distinct = [...new Set(clutter.map(({ values }) => values[signal] ?? 0))].sort((a, b) => a - b);
  if (distinct.length <= THRESHOLDS) return distinct;
  return Array.from({ length: THRESHOLDS }, (_, at) => distinct[Math.floor((at * distinct.length) / THRESHOLDS)] ?? 0);
}

/** Takes off every condition without which nothing more is lost, the last first. */
function pruned(tests: Test[], examples: readonly Example[]): Test[] {
  let kept = tests;
  for (const test of tests.toReversed()) {
    const fewer = kept.filter((one) => one !== test);
    if (fewer.length && tally(fewer, examples).lost <= tally(kept, examples).lost) kept = fewer;
  }
  return kept;
}

function tally(tests: readonly Test[], examples: readonly Example[]): Tally {
  const covered = examples.filter((example) => covers(tests, example));
  const hidden = covered.filter(({ clutter }) => clutter);
  return {
    hidden: hidden.length,
    publishers: new Set(hidden.map(({ publisher }) => publisher)).size,
    lost: covered.length - hidden.length,
  };
}

function covers(tests: readonly Test[], { values }: Example): boolean {
  return tests.every(({ signal, atLeast, value }) => {
    const found = values[signal] ?? 0;
    return atLeast ? found >= value : found <= value;
  });
}

function written({ signal, atLeast, value }: Test, signals: readonly string[]): Condition {
  const [name = '', lexicon] = (signals[signal] ?? '').split(':');
  return { signal: name, lexicon, [atLeast ? 'atLeast' : 'atMost']: value } as Condition;
}
