import type { PageContext } from '../layout';
import type { Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';
import { keptKindOf } from './kept-kind';

/** Minimum weight of running text; shorter lines may be labels or teasers. */
const MIN_PROSE_WEIGHT = 80;
/** Maximum share (0–1) of links in story-like prose; text with more leads to other pages. */
const MAX_LINK_SHARE = 0.2;
/** Minimum number of kept paragraphs with the same tag and classes for these to count as typical of the story. */
const MIN_TYPICAL_PARAGRAPHS = 2;
/**
 * Hidden-prose limit: maximum share (0–1) of story-like prose that may be hidden. On 199 labelled pages and the seeds,
 * the share was never above 0.13, and no text of the story was among it (`npm run train -- classifier --corpus DIR
 * --guard`).
 */
const MAX_HIDDEN_PROSE_SHARE = 0.2;
/**
 * Kinds that read like the story but are hidden intentionally: duplicates, secondary articles and machine summaries.
 */
const EXEMPT_KIND = /^(?:duplicate-|(?:tacked-on-story|machine-summary)$)/;

/** Amount of story-like prose that is kept and hidden. Weights are in Latin letters. */
export interface HiddenProse {
  /** Weight of the story's kept prose. */
  keptWeight: number;
  /** Weight of hidden prose that has the same tags and classes as the story's. */
  hiddenWeight: number;
  /** Ids of the blocks that `hiddenWeight` counts. */
  hiddenBlocks: number[];
}

/**
 * Measures how much story-like prose would be hidden: running text with few links, in tags and classes typical of the
 * story. Blocks that the reader hides, duplicates, secondary articles and machine summaries do not count.
 */
export function measureHiddenProse(verdicts: readonly Verdict[], context: PageContext): HiddenProse {
  const { page, measures, secondaryArticleBlocks } = context;
  const keptParagraphs = new Map<string, number>();
  let keptWeight = 0;
  for (const { block, decide, kind } of verdicts) {
    const measured = measures[block];
    if (decide !== 'keep' || kind !== 'paragraph' || !measured || measured.proseWeight < MIN_PROSE_WEIGHT) continue;
    keptWeight += measured.proseWeight;
    keptParagraphs.set(measured.templateSignature, (keptParagraphs.get(measured.templateSignature) ?? 0) + 1);
  }
  const hiddenBlocks: number[] = [];
  let hiddenWeight = 0;
  for (const { block, decide, kind, origin } of verdicts) {
    const measured = measures[block];
    if (decide !== 'hide' || !measured || measured.proseWeight < MIN_PROSE_WEIGHT) continue;
    if (measured.linkShare > MAX_LINK_SHARE || EXEMPT_KIND.test(kind) || origin === 'reader') continue;
    if (secondaryArticleBlocks.has(block) || !page.blocks[block]?.rendered) continue;
    if ((keptParagraphs.get(measured.templateSignature) ?? 0) < MIN_TYPICAL_PARAGRAPHS) continue;
    hiddenWeight += measured.proseWeight;
    hiddenBlocks.push(block);
  }
  return { keptWeight, hiddenWeight, hiddenBlocks };
}

/**
 * Keeps all story-like prose if too much of it would be hidden, so that a rule or a weight that is wrong for one page
 * does not cost the reader the story.
 */
export function applySafetyGuard(verdicts: Verdict[], context: PageContext): Verdict[] {
  const { keptWeight, hiddenWeight, hiddenBlocks } = measureHiddenProse(verdicts, context);
  if (hiddenWeight <= (keptWeight + hiddenWeight) * MAX_HIDDEN_PROSE_SHARE) return verdicts;
  const hidden = new Set(hiddenBlocks);
  return verdicts.map((verdict): Verdict => {
    const block = context.page.blocks[verdict.block];
    if (!block || !hidden.has(block.id)) return verdict;
    return {
      block: block.id,
      decide: 'keep',
      kind: keptKindOf(block, context),
      origin: 'guard',
      rule: 'kept-in-doubt' satisfies BuiltInRuleId,
      confidence: 0.5,
      evidence: [],
    };
  });
}
