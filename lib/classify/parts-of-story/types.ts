import type { PageContext } from '../../layout';
import type { Block, Verdict } from '../../types';

/** Input of the search for parts of the story among hidden blocks. */
export interface PartInput {
  context: PageContext;
  /** Current verdicts, by block id. Parts that have been found already are kept in them. */
  verdicts: readonly Verdict[];
  /** Returns whether a block is in the article and is hidden for its form alone. */
  isCandidate: (block: Block) => boolean;
}
