import type { SignalId } from '../features/signal-definitions';
import { evaluateSignal } from '../features/signals';
import type { PageContext } from '../layout';
import type { LexiconName } from '../lexicon';
import type { Block } from '../types';
import { CONDITION_NAMES } from './condition-names';

/** Evaluates all conditions on a block, in the order of `CONDITION_NAMES`. */
export function evaluateConditions(block: Block, context: PageContext): number[] {
  return CONDITION_NAMES.map((name) => {
    const [id, lexicon] = name.split(':') as [SignalId, LexiconName?];
    return evaluateSignal(id, block, context, lexicon);
  });
}
