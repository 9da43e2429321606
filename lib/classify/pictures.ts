import type { PageContext } from '../layout';
import { findLinesInMediaBox } from '../layout/captions';
import { MIN_DESCRIPTIVE_ALT_CHARS } from '../layout/measure';
import type { Kind, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** Kinds of hidden text that do not make a picture in the same box clutter. */
const NEUTRAL_KINDS = new Set<Kind>(['tools', 'duplicate-caption', 'furniture']);

/** Rules that judge a picture by other blocks in its box. */
const LINK_RULES = new Set(['link-list-box', 'newsletter-box', 'call-to-action-box', 'form-box', 'single-teaser']);

/**
 * Makes verdicts on pictures consistent with the text around them. Hides a picture if all text in its box is hidden,
 * unless it is a confirmed lead picture. Keeps a picture that is hidden only for its position if all lines in its box
 * are kept.
 */
export function resolvePictures(verdicts: Verdict[], context: PageContext): Verdict[] {
  const { page, boxes, header } = context;
  const lead = findHiddenLead(verdicts, context);
  return verdicts.map((verdict) => {
    if (verdict.block === lead) return keptLead(verdict);
    const media = page.blocks[verdict.block]?.media;
    if (!media) return verdict;
    if (verdict.rule === ('after-story' satisfies BuiltInRuleId)) {
      const lines = findLinesInMediaBox(verdict.block, context, header);
      if (!lines.length || lines.some((id) => verdicts[id]?.decide !== 'keep')) return verdict;
      const rule = 'picture-of-kept' satisfies BuiltInRuleId;
      return { ...verdict, decide: 'keep', kind: media === 'image' ? 'image' : 'embed', origin: 'layout', rule };
    }
    const box = boxes[verdict.block];
    if (verdict.decide !== 'keep' || !box || header.confirmedLead.includes(verdict.block)) return verdict;
    const texts = verdicts.slice(box.first, box.last + 1).filter(({ block }) => page.blocks[block]?.text);
    const first = texts[0];
    if (!first || texts.some(({ decide }) => decide === 'keep')) return verdict;
    if (texts.every(({ kind }) => NEUTRAL_KINDS.has(kind))) return verdict;
    const rule = 'picture-of-hidden' satisfies BuiltInRuleId;
    return { ...verdict, decide: 'hide', kind: first.kind, origin: 'layout', rule };
  });
}

/**
 * Returns the id of the lead picture if it is hidden only for the links around it, such as share links, and the story
 * has no other lead picture; otherwise −1.
 */
function findHiddenLead(verdicts: readonly Verdict[], { page, header, measures }: PageContext): number {
  if (header.leadMedia.some((id) => verdicts[id]?.decide === 'keep')) return -1;
  const lead = header.leadMedia.find((id) => {
    const isDescribed = (page.blocks[id]?.alt?.length ?? 0) >= MIN_DESCRIPTIVE_ALT_CHARS;
    return LINK_RULES.has(verdicts[id]?.rule ?? '') && isDescribed && !measures[id]?.tagsAndRoles.has('a');
  });
  return lead ?? -1;
}

function keptLead({ block }: Verdict): Verdict {
  const rule = 'lead-picture' satisfies BuiltInRuleId;
  return { block, decide: 'keep', kind: 'image', origin: 'layout', rule, confidence: 0.7, evidence: [] };
}
