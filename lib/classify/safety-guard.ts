import type { PageContext } from '../layout';
import type { Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';
import { keptKindOf } from './kept-kind';

/** Minimum weight of running text; shorter lines may be labels or teasers. */
const MIN_PROSE_WEIGHT = 80;
/** Text with a larger share of links (0–1) leads to other pages. */
const MAX_LINK_SHARE = 0.2;
/** Number of kept paragraphs that make a tag and class signature typical of the story. */
const MIN_TYPICAL_PARAGRAPHS = 2;
/**
 * Hidden-prose limit: share (0–1) of all prose written like the story that may be hidden. On 199 labelled pages and the
 * seeds it was never above 0.13, without any text of the story: `npm run train -- classifier --corpus DIR --guard`.
 */
const MAX_HIDDEN_PROSE_SHARE = 0.2;
/** Duplicates, secondary articles and summaries by a machine read like the story, but are hidden on purpose. */
const EXEMPT_KIND = /^(?:duplicate-|(?:tacked-on-story|machine-summary)$)/;

/** Amount of prose written like the story that is kept and hidden. */
export interface HiddenProse {
  /** Weight of the kept prose of the story. */
  keptWeight: number;
  /** Weight of the hidden prose with the same tags and classes. */
  hiddenWeight: number;
  /** Ids of the hidden blocks. */
  hiddenBlocks: number[];
}

/**
 * Measures how much prose would be hidden although it is written like the story: running text with few links, in tags and
 * classes typical of the story. Does not count what the reader hides on purpose.
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
 * Keeps all prose written like the story if too much of it would be hidden: a rule or weight that is wrong on a page must
 * not cost the reader the story.
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
