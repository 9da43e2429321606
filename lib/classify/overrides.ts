import type { HiddenKind, ReadingCore, Verdict } from '../types';
import { keptKindByPath } from './kept-kind';

/** The reader's overrides of verdicts for one page. */
export interface BlockOverrides {
  /** Kinds of clutter that are shown. */
  shownKinds: readonly HiddenKind[];
  /** Ids of hidden blocks that are shown. */
  restoredBlocks: ReadonlySet<number>;
  /** Ids of kept blocks that are hidden. */
  removedBlocks: ReadonlySet<number>;
}

/** Values of `Verdict.rule` for overrides. */
const OVERRIDE_RULE_IDS = {
  kind: 'override-kind',
  restored: 'override-restored',
  removed: 'override-removed',
} as const;

/**
 * Applies the reader's overrides to the verdicts of a reading. The facts about the article stay the same.
 *
 * @returns the same object if there are no overrides
 */
export function applyOverrides(reading: ReadingCore, overrides: BlockOverrides): ReadingCore {
  const { shownKinds, restoredBlocks, removedBlocks } = overrides;
  if (!reading.found || (!shownKinds.length && !restoredBlocks.size && !removedBlocks.size)) return reading;
  const kinds = new Set<string>(shownKinds);
  // Machine-generated text is shown only together with its disclosure, and the disclosure only together with the text.
  if (reading.verdicts.some(({ block, kind }) => kind === 'machine-summary' && restoredBlocks.has(block)))
    kinds.add('machine-summary');
  const verdicts = reading.verdicts.map((verdict): Verdict => {
    const block = reading.blocks[verdict.block];
    if (verdict.decide === 'keep') {
      if (!removedBlocks.has(verdict.block)) return verdict;
      return { ...byReader(verdict), decide: 'hide', kind: 'user', rule: OVERRIDE_RULE_IDS.removed };
    }
    const isRestored = restoredBlocks.has(verdict.block);
    if (!block || !(isRestored || kinds.has(verdict.kind))) return verdict;
    const rule = isRestored ? OVERRIDE_RULE_IDS.restored : OVERRIDE_RULE_IDS.kind;
    return { ...byReader(verdict), decide: 'keep', kind: keptKindByPath(block), rule };
  });
  return { ...reading, verdicts };
}

const byReader = (verdict: Verdict): Verdict => ({ ...verdict, origin: 'reader', confidence: 1, evidence: [] });
