import type { PageContext } from '../../layout';
import { isSeen } from '../../layout/is-seen';
import type { Verdict } from '../../types';
import type { DuplicateRuleId } from '../built-in-rule-ids';

/** Two texts are duplicates if they share at least this much of their words (0–1). */
export const MIN_SIMILARITY = 0.9;

/** The verdicts of a page, while duplicates are removed from what is kept. */
export class DuplicateRemover {
  readonly verdicts: Verdict[];

  constructor(
    verdicts: readonly Verdict[],
    readonly context: PageContext,
  ) {
    this.verdicts = [...verdicts];
  }

  wordsIn(id: number): string[] {
    return this.context.measures[id]?.tokens ?? [];
  }

  isKept(id: number): boolean {
    return this.verdicts[id]?.decide === 'keep';
  }

  keptVerdicts(): Verdict[] {
    return this.verdicts.filter(({ decide }) => decide === 'keep');
  }

  /** Returns whether readers see a block on the page as it is. */
  isSeen(id: number): boolean {
    const block = this.context.page.blocks[id];
    return block !== undefined && isSeen(block);
  }

  /** Returns whether a block is written like the story's body text, whatever its length. */
  isInBody(id: number): boolean {
    return this.context.mainContent.bodyBlocks.has(id);
  }

  /** Returns whether a block is running text of the story. */
  isStoryProse(id: number): boolean {
    return this.isInBody(id) && (this.context.measures[id]?.proseWeight ?? 0) > 0;
  }

  /** @param similarity share of the block's words that the other copy contains, 0–1 */
  remove(id: number, kind: DuplicateRuleId, similarity: number): void {
    const verdict = this.verdicts[id];
    if (!verdict) return;
    this.verdicts[id] = {
      block: verdict.block,
      decide: 'hide',
      kind,
      origin: 'duplicate',
      rule: kind,
      confidence: 0.9,
      evidence: [{ signal: 'repeats', value: similarity }],
    };
  }
}
