import type { PageContext } from '../../layout';
import type { Kind, Verdict } from '../../types';

/** Kinds of blocks that contain running text. */
const TEXT_KINDS = new Set<Kind>(['paragraph', 'quote', 'list']);

/** The running text that would be kept as the story. */
export interface KeptText {
  /** Ids of its blocks, in document order. */
  ids: number[];
  /** Weight (in Latin letters) of its prose. */
  weight: number;
}

/** Collects the running text that the verdicts keep. */
export function collectKeptText({ measures }: PageContext, verdicts: readonly Verdict[]): KeptText {
  const ids: number[] = [];
  let weight = 0;
  for (const { block, decide, kind } of verdicts) {
    if (decide !== 'keep' || !TEXT_KINDS.has(kind)) continue;
    ids.push(block);
    weight += measures[block]?.proseWeight ?? 0;
  }
  return { ids, weight };
}
