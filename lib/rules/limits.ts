import type { Values } from '../types/page.ts';
import type { Rule } from './rule.ts';

type Condition = Rule['when'][number];

/** @returns whether what a signal says lies between a condition's limits, both included */
export const inLimits = ({ atLeast, atMost }: Pick<Condition, 'atLeast' | 'atMost'>, value: number): boolean =>
  !((atLeast !== undefined && value < atLeast) || (atMost !== undefined && value > atMost));

/** @returns whether all conditions hold for what the signals say of a block, without the page */
export const fits = (when: readonly Condition[], values: Values): boolean =>
  when.every((condition) => {
    const { signal, lexicon } = condition;
    return inLimits(condition, values[lexicon ? `${signal}:${lexicon}` : signal] ?? 0);
  });
