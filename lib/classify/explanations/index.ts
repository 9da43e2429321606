import type { Reading, Verdict } from '../../types';
import type { Reason } from '../../types/reason';
import { type Around, aroundOf } from './around';
import { BUILT_IN } from './built-in';
import { ofFeatures } from './features';
import { ofRule } from './signals';

/**
 * @param reading blocks and verdicts of one page
 * @returns the reason of each of its verdicts, for readers: what decided, and the label that it quotes
 */
export function reasonsIn(reading: Pick<Reading, 'blocks' | 'verdicts'>): (verdict: Verdict) => Reason {
  const around = aroundOf(reading);
  return (verdict) => reasonOf(verdict, around);
}

function reasonOf(verdict: Verdict, around: Around): Reason {
  const { rule, kind, decide } = verdict;
  if (kind === 'user') return { key: 'ownRule' };
  if (isBuiltIn(rule)) {
    const found = BUILT_IN[rule];
    return typeof found === 'string' ? { key: found } : found(verdict, around);
  }
  const learned = rule === 'learned-story' || rule === 'learned-clutter';
  const found = learned ? ofFeatures(verdict, around) : ofRule(verdict, around);
  return found ?? { key: decide === 'keep' ? 'partOfStory' : 'knownClutter' };
}

function isBuiltIn(rule: string): rule is keyof typeof BUILT_IN {
  return Object.hasOwn(BUILT_IN, rule);
}
