import type { PageContext } from '../../layout';
import type { Box } from '../../layout/types';
import type { LexiconName } from '../../lexicon';
import type { Block } from '../../types';
import type { SignalId } from '../signal-definitions';

/**
 * Evaluates a signal on one block.
 *
 * @param lexicon the word list to look for; ignored by signals that take none
 * @returns the value, in the unit of the signal's definition
 */
export type SignalEvaluator = (block: Block, context: PageContext, lexicon: LexiconName) => number;

/** Some of the signals with their evaluators. */
export type SignalEvaluators = Partial<Record<SignalId, SignalEvaluator>>;

/** Returns an evaluator for a flag: 1 if the test passes, otherwise 0. */
export function flag(test: (block: Block, context: PageContext) => boolean): SignalEvaluator {
  return (block, context) => (test(block, context) ? 1 : 0);
}

/**
 * Returns an evaluator whose value is computed once for each box and word list. It is 0 for blocks outside of boxes.
 *
 * @param evaluate evaluates the signal on a box
 */
export function perBox(evaluate: (box: Box, context: PageContext, lexicon: LexiconName) => number): SignalEvaluator {
  const cache = new WeakMap<Box, Map<LexiconName, number>>();
  return (block, context, lexicon) => {
    const box = context.boxes[block.id];
    if (!box) return 0;
    const values = cache.get(box) ?? new Map<LexiconName, number>();
    cache.set(box, values);
    const value = values.get(lexicon) ?? evaluate(box, context, lexicon);
    values.set(lexicon, value);
    return value;
  };
}
