import type { PageContext } from '../../layout';
import { isSeen } from '../../layout/is-seen';
import type { Verdict } from '../../types';
import type { DuplicateRuleId } from '../built-in-rule-ids';

/** Minimum share (0–1) of common words for two texts to count as duplicates. */
export const MIN_SIMILARITY = 0.9;

/** Verdicts of a page from which duplicates are being removed. */
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

  /** Returns whether readers see a block on the original page. */
  isSeen(id: number): boolean {
    const block = this.context.page.blocks[id];
    return block !== undefined && isSeen(block);
  }

  /** Returns whether a block has the markup of the story's body text, whatever its length. */
  isInBody(id: number): boolean {
    return this.context.mainContent.bodyBlocks.has(id);
  }

  /** Returns whether a block is running text of the story. */
  isStoryProse(id: number): boolean {
    return this.isInBody(id) && (this.context.measures[id]?.proseWeight ?? 0) > 0;
  }

  /**
   * Hides a block as a duplicate.
   *
   * @param similarity share (0–1) of the block's words that the other copy contains
   */
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
