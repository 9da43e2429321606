import type { PageContext } from '../layout';
import type { Kind, Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

/** Kinds of the story's header; a heading above them labels a section of the site. */
const HEADER_KINDS = new Set<Kind>(['headline', 'byline', 'standfirst']);
/** Kinds of clutter that may come between a heading and its text. */
const INTERRUPTING_KINDS = new Set<Kind>(['advert', 'tools']);
const MAX_INTERRUPTING_BLOCKS = 4;

/** Hides headings of which the following text is hidden. */
export function resolveHeadings(verdicts: Verdict[], { page, mainContent, boxes }: PageContext): Verdict[] {
  const resolved = [...verdicts];
  for (let id = resolved.length - 1; id >= 0; id--) {
    const verdict = resolved[id];
    if (verdict?.decide !== 'keep' || verdict.kind !== 'subheading') continue;
    // Skips adverts and buttons between a heading and its text, unless all of them are in a box.
    const isSkipped = (next: number) =>
      page.blocks[next]?.media ||
      resolved[next]?.kind === 'dateline' ||
      (!boxes[id] &&
        next <= id + MAX_INTERRUPTING_BLOCKS &&
        INTERRUPTING_KINDS.has(resolved[next]?.kind ?? 'paragraph'));
    let next = id + 1;
    while (next < resolved.length && isSkipped(next)) next++;
    const following = resolved[next];
    const isHeadingOfText =
      following?.decide === 'keep' &&
      !HEADER_KINDS.has(following.kind) &&
      (id < mainContent.lastProse || following.kind !== 'subheading');
    if (!isHeadingOfText)
      resolved[id] = {
        ...verdict,
        decide: 'hide',
        kind: following?.decide === 'hide' ? following.kind : 'furniture',
        origin: 'layout',
        rule: 'heading-of-hidden' satisfies BuiltInRuleId,
      };
  }
  return resolved;
}
