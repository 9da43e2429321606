import type { Context } from '../../layout';
import type { Verdict } from '../../types';
import type { DoubleRule } from '../built-in';

/** Two texts are one when this much of their words is shared. */
export const SAME = 0.9;

/** The verdicts on a page while copies are taken out of what is kept. */
export class Copies {
  readonly verdicts: Verdict[];

  constructor(
    verdicts: readonly Verdict[],
    readonly context: Context,
  ) {
    this.verdicts = [...verdicts];
  }

  words(id: number): string[] {
    return this.context.measured[id]?.tokens ?? [];
  }

  isKept(id: number): boolean {
    return this.verdicts[id]?.decide === 'keep';
  }

  kept(): Verdict[] {
    return this.verdicts.filter(({ decide }) => decide === 'keep');
  }

  /** Is this running text in the story's own form? */
  isInRun(id: number): boolean {
    return this.context.story.main.has(id) && (this.context.measured[id]?.prose ?? 0) > 0;
  }

  /** @param like how much of the words the other copy has, 0..1 */
  drop(id: number, kind: DoubleRule, like: number): void {
    const verdict = this.verdicts[id];
    if (!verdict) return;
    const evidence = [{ signal: 'repeats', value: like }];
    this.verdicts[id] = { ...verdict, decide: 'hide', kind, rule: kind, confidence: 0.9, evidence };
  }
}
