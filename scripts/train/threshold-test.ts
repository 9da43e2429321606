import type { Rule } from '../../lib/rules/rule.ts';

/** A comparison of one signal with a limit, like a condition of a rule. */
export interface ThresholdTest {
  /** Index of the signal in a row of values. */
  signal: number;
  atLeast: boolean;
  value: number;
}

/** Tells whether a row of signal values passes all tests. */
export const passesAll = (tests: readonly ThresholdTest[], row: readonly number[]): boolean =>
  tests.every(({ signal, atLeast, value }) => (atLeast ? (row[signal] ?? 0) >= value : (row[signal] ?? 0) <= value));

/**
 * Converts tests to rule conditions, one per signal. Conditions that require a phrase come first.
 *
 * @param names names of the signals; `signal:lexicon` for those of a lexicon
 */
export function toConditions(tests: readonly ThresholdTest[], names: readonly string[]): Rule['when'] {
  const merged = new Map<number, { atLeast?: number; atMost?: number }>();
  for (const { signal, atLeast, value } of tests)
    merged.set(signal, { ...merged.get(signal), [atLeast ? 'atLeast' : 'atMost']: value });
  const requiresPhrase = ({ lexicon, atLeast = 0 }: Rule['when'][number]) =>
    Number(lexicon !== undefined && atLeast > 0);
  return [...merged]
    .map(([signal, limits]) => {
      const [name = '', lexicon] = (names[signal] ?? '').split(':');
      return { signal: name, ...(lexicon && { lexicon }), ...limits } as Rule['when'][number];
    })
    .sort((a, b) => requiresPhrase(b) - requiresPhrase(a));
}
