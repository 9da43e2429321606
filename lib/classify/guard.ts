import type { Context } from '../layout';
import type { Verdict } from '../types';
import type { BuiltInRule } from './built-in';
import { keptKind } from './kinds';

/** A line with less running text, in Latin letters, may be a label or a teaser. */
const RUNNING = 80;
/** From this share of links on a text leads elsewhere. */
const LINKED = 0.2;
/**
 * More than this share of all that reads as the story does is not hidden. On 199 labelled pages and the seeds it was never more
 * than 0.13, and none of that was the story's: `npm run learn -- --corpus DIR --guard`.
 */
const SHARE = 0.2;
/** What stands twice goes, and other stories go as a whole: both read as the story does, and others look after them. */
const LOOKED_AFTER = /^(?:duplicate-|tacked-on-story$)/;

/** How much of what reads as the story does would be hidden. */
export interface Stake {
  /** Running text of the story that is kept, in Latin letters. */
  kept: number;
  /** The same of what is hidden and written as it is. */
  hidden: number;
  /** The blocks of that. */
  blocks: number[];
}

/**
 * Looks for text that the clean view would hide though it reads as the story's own: running text with hardly a link, written
 * with the tags and classes in which the story is written.
 *
 * @param chosen ids of rules of the reader's own, or of lists: what they hide is meant
 */
export function atStake(verdicts: readonly Verdict[], context: Context, chosen: ReadonlySet<string>): Stake {
  const { page, measured, foreign } = context;
  const written = new Map<string, number>();
  let kept = 0;
  for (const { block, decide, kind } of verdicts) {
    const its = measured[block];
    if (decide !== 'keep' || kind !== 'paragraph' || !its || its.prose < RUNNING) continue;
    kept += its.prose;
    written.set(its.signature, (written.get(its.signature) ?? 0) + 1);
  }
  const blocks: number[] = [];
  let hidden = 0;
  for (const { block, decide, kind, rule } of verdicts) {
    const its = measured[block];
    if (decide !== 'hide' || !its || its.prose < RUNNING || its.linkShare > LINKED) continue;
    if (LOOKED_AFTER.test(kind) || chosen.has(rule) || foreign.has(block) || !page.blocks[block]?.rendered) continue;
    // One paragraph alone says little of how a story is written.
    if ((written.get(its.signature) ?? 0) < 2) continue;
    hidden += its.prose;
    blocks.push(block);
  }
  return { kept, hidden, blocks };
}

/**
 * The last word on a page: a rule or a weight that is wrong here must not cost the reader the story.
 *
 * @param chosen ids of rules of the reader's own, or of lists
 * @returns the verdicts; where too much of what reads as the story would be hidden, all of that is kept
 */
export function neverShort(verdicts: Verdict[], context: Context, chosen: ReadonlySet<string>): Verdict[] {
  const { kept, hidden, blocks } = atStake(verdicts, context, chosen);
  if (hidden <= (kept + hidden) * SHARE) return verdicts;
  const doubted = new Set(blocks);
  return verdicts.map((verdict): Verdict => {
    const block = context.page.blocks[verdict.block];
    if (!block || !doubted.has(block.id)) return verdict;
    const rule: BuiltInRule = 'kept-in-doubt';
    return { ...verdict, decide: 'keep', kind: keptKind(block, context), rule, confidence: 0.5, evidence: [] };
  });
}
