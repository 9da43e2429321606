import type { PageContext } from '../../layout';
import type { LexiconName } from '../../lexicon';
import type { Block } from '../../types';
import type { SignalId } from '../signal-definitions';
import { appealSignals } from './appeal';
import { boxSignals } from './box';
import type { SignalEvaluator } from './evaluator';
import { formSignals } from './form';
import { linkSignals } from './links';
import { placeSignals } from './place';
import { textSignals } from './text';

/** The evaluator of each signal. The compiler reports a definition without one. */
const EVALUATORS: Readonly<Record<SignalId, SignalEvaluator>> = {
  ...appealSignals,
  ...boxSignals,
  ...formSignals,
  ...linkSignals,
  ...placeSignals,
  ...textSignals,
};

/** Passed to signals that take no word list, which ignore it. */
const ANY_LEXICON: LexiconName = 'related-links';

/**
 * Evaluates a signal on a block.
 *
 * @param lexicon the word list, for signals that take one
 * @returns the value, in the unit of the signal's definition
 */
export function evaluateSignal(
  id: SignalId,
  block: Block,
  context: PageContext,
  lexicon: LexiconName = ANY_LEXICON,
): number {
  return EVALUATORS[id](block, context, lexicon);
}
