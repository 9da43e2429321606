import type { PageContext } from '../layout';
import { findLinesInMediaBox } from '../layout/captions';
import type { Kind, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** Hidden text of these kinds does not make a picture in the same box clutter. */
const NEUTRAL_KINDS = new Set<Kind>(['tools', 'duplicate-caption', 'furniture']);

/**
 * Makes verdicts on pictures consistent with the text around them: hides a picture if all text in its box is hidden, unless
 * it is confirmed as lead picture; keeps one that is hidden for its position alone if all lines in its box are kept.
 */
export function resolvePictures(verdicts: Verdict[], context: PageContext): Verdict[] {
  const { page, boxes, header } = context;
  return verdicts.map((verdict) => {
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
