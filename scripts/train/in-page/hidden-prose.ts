/** Runs inside a page: measures how much story-like prose is hidden. */

import { measureHiddenProse } from '../../../lib/classify/safety-guard';
import { buildPageContext } from '../../../lib/layout';
import { readSnapshot } from '../../../lib/pipeline/snapshot';

export interface HiddenProseOnPage {
  found: boolean;
  /** Share of the page's story-like prose that is hidden, 0–1. */
  share: number;
  /** The hidden texts, each with the id of the rule that hides it. */
  texts: { text: string; rule: string }[];
}

export function measureHiddenProseOnPage(document: Document): HiddenProseOnPage {
  const { reading, page, facts, readable } = readSnapshot(document);
  const context = buildPageContext(page, facts, new Set(readable));
  const {
    keptWeight: kept,
    hiddenWeight: hidden,
    hiddenBlocks: blocks,
  } = measureHiddenProse(reading.verdicts, context);
  return {
    found: reading.found,
    share: hidden / (kept + hidden || 1),
    texts: blocks.map((id) => ({ text: page.blocks[id]?.text ?? '', rule: reading.verdicts[id]?.rule ?? '' })),
  };
}
