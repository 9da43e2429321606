import type { PageContext } from '../../layout';
import type { Block, Verdict } from '../../types';

/** What is known when hidden blocks are searched for parts of the story. */
export interface PartInput {
  context: PageContext;
  /** Verdicts by block, parts that were found so far kept. */
  verdicts: readonly Verdict[];
  /** Returns whether a block is hidden by its form alone, and stands in the article. */
  isCandidate: (block: Block) => boolean;
}
