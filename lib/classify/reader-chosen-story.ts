import type { PageContext } from '../layout';
import type { Verdict } from '../types';
import { keptKindOf } from './kept-kind';

/**
 * Keeps everything except what a bundled rule hides, on a page without a recognizable story on which the reader has
 * picked one.
 *
 * @param verdicts verdicts that were made without regard to the reader's choice
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
