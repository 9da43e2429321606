import type { Context } from '../layout';
import { bundledRules } from '../rules/bundled-rules';
import type { Verdict } from '../types';
import { keptKind } from './kinds';

/**
 * The reader has pointed at a story that does not look like one: all of it stays but what a rule knows by its own words
 * for something else.
 *
 * @param verdicts what was decided without the reader
 */
export function keepChosen(context: Context, verdicts: readonly Verdict[]): Verdict[] {
  const rules = new Set(bundledRules().map(({ id }) => id));
  return verdicts.map((verdict) => {
    const block = context.page.blocks[verdict.block];
    if (!block || verdict.decide === 'keep' || rules.has(verdict.rule)) return verdict;
    return { ...verdict, decide: 'keep', kind: keptKind(block, context), rule: 'chosen', confidence: 1, evidence: [] };
  });
}
