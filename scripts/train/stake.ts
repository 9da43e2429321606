/** Runs inside a page: what would be hidden of it though it reads as the story does. */

import { atStake } from '../../lib/classify/guard';
import { contextOf } from '../../lib/layout';
import { readWhole } from '../../lib/pipeline/live';

export interface StakeOfPage {
  found: boolean;
  /** Of all that reads as the story does, 0..1. */
  share: number;
  /** Texts of that, each with what hides it. */
  texts: { text: string; rule: string }[];
}

export function stakeOf(document: Document): StakeOfPage {
  const { reading, page, facts, readable } = readWhole(document);
  const context = contextOf(page, facts, new Set(readable));
  const { kept, hidden, blocks } = atStake(reading.verdicts, context, new Set());
  return {
    found: reading.found,
    share: hidden / (kept + hidden || 1),
    texts: blocks.map((id) => ({ text: page.blocks[id]?.text ?? '', rule: reading.verdicts[id]?.rule ?? '' })),
  };
}
