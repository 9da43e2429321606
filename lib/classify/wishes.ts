import type { HiddenKind, Reading } from '../types';
import { plainKind } from './kinds';

/** What a reader wants to see although it is not the story, and does not want to see although it is kept. */
export interface Wishes {
  /** Kinds that stay as they are. */
  shown: readonly HiddenKind[];
  /** Blocks that the reader has put back. */
  back: ReadonlySet<number>;
  /** Blocks that the reader has pointed at, to be hidden. */
  gone: ReadonlySet<number>;
}

/** Ids of the verdicts that are the reader's; they are no rules. */
const WISHED = { kind: 'wished-kind', block: 'wished-block', gone: 'wished-gone' } as const;

/**
 * Only what is shown changes. What the story is, and its facts, stay as they were read.
 *
 * @returns the reading with nothing hidden that the reader wants to see, and nothing kept that is to go; the same one where
 *   that changes nothing
 */
export function withWishes(reading: Reading, { shown, back, gone }: Wishes): Reading {
  if (!reading.found || (!shown.length && !back.size && !gone.size)) return reading;
  const kinds = new Set<string>(shown);
  const verdicts = reading.verdicts.map((verdict) => {
    const block = reading.blocks[verdict.block];
    if (gone.has(verdict.block) && verdict.decide === 'keep')
      return {
        ...verdict,
        decide: 'hide' as const,
        kind: 'user' as const,
        rule: WISHED.gone,
        confidence: 1,
        evidence: [],
      };
    const wished = back.has(verdict.block) ? WISHED.block : kinds.has(verdict.kind) ? WISHED.kind : null;
    if (!block || !wished || verdict.decide === 'keep') return verdict;
    return { ...verdict, decide: 'keep' as const, kind: plainKind(block), rule: wished, confidence: 1, evidence: [] };
  });
  return { ...reading, verdicts };
}
