import type { PageContext } from '../layout';
import type { Verdict } from '../types';
import { keptKindOf } from './kept-kind';

/**
 * Keeps all blocks except those that a bundled rule hides. Used if no story was detected on a page and the reader
 * chooses to clean it nonetheless.
 *
 * @param verdicts verdicts made before the reader's choice
 */
export function keepReaderChosenStory(context: PageContext, verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.map((verdict) => {
    const block = context.page.blocks[verdict.block];
    if (!block || verdict.decide === 'keep' || verdict.origin === 'rule') return verdict;
    return {
      block: block.id,
      decide: 'keep',
      kind: keptKindOf(block, context),
      origin: 'reader',
      rule: 'chosen',
      confidence: 1,
      evidence: [],
    };
  });
}
