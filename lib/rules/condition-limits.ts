import type { SignalValues } from '../types/page.ts';
import type { RuleCondition } from './rule.ts';

/** Tells whether a signal value is within the limits of a condition, both inclusive. */
export const isWithinLimits = (
  { atLeast, atMost }: Pick<RuleCondition, 'atLeast' | 'atMost'>,
  value: number,
): boolean => !((atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost));

/** Returns whether all conditions hold for the signal values of a block. */
export const conditionsHold = (when: readonly RuleCondition[], values: SignalValues): boolean =>
  when.every((condition) => {
    const { signal, lexicon } = condition;
    return isWithinLimits(condition, values[lexicon ? `${signal}:${lexicon}` : signal] ?? 0);
  });
