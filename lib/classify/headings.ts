import type { Context } from '../layout';
import { linesBeside } from '../layout/captions';
import type { Kind, Verdict } from '../types';
import type { BuiltInRule } from './built-in';

/** What stands in the head of a story; a heading over it is a label of the page. */
const ABOVE = new Set<Kind>(['headline', 'byline', 'standfirst']);

const INTERRUPTS = new Set<Kind>(['advert', 'tools']);

/** A heading takes the verdict of what stands under it: where the next text is hidden, so is the heading. */
export function settleHeadings(verdicts: Verdict[], { page, story, boxes }: Context): Verdict[] {
  const settled = [...verdicts];
  for (let id = settled.length - 1; id >= 0; id--) {
    const verdict = settled[id];
    if (verdict?.decide !== 'keep' || verdict.kind !== 'subheading') continue;
    // An advert or a button between a heading and its text is no answer, unless all three share a box.
    const passed = (next: number) =>
      page.blocks[next]?.media ||
      settled[next]?.kind === 'dateline' ||
      (!boxes[id] && next <= id + 4 && INTERRUPTS.has(settled[next]?.kind ?? 'paragraph'));
    let next = id + 1;
    while (next < settled.length && passed(next)) next++;
    const under = settled[next];
    const stays = under?.decide === 'keep' && !ABOVE.has(under.kind) && (id < story.end || under.kind !== 'subheading');
    if (!stays)
      settled[id] = {
        ...verdict,
        decide: 'hide',
        kind: under?.decide === 'hide' ? under.kind : 'furniture',
        rule: 'heading-of-hidden' satisfies BuiltInRule,
      };
  }
  return settled;
}

/**
 * A picture goes with its company: where all the text of its box is hidden, so is the picture, unless it surely leads; where
 * the lines beside it are kept, so is a picture that went for its place alone.
 */
export function settlePictures(verdicts: Verdict[], context: Context): Verdict[] {
  const { page, boxes, header } = context;
  return verdicts.map((verdict) => {
    const box = boxes[verdict.block];
    if (!page.blocks[verdict.block]?.media) return verdict;
    if (verdict.rule === ('after-story' satisfies BuiltInRule)) {
      const lines = linesBeside(verdict.block, context, header);
      if (!lines.length || lines.some((id) => verdicts[id]?.decide !== 'keep')) return verdict;
      const kind = page.blocks[verdict.block]?.media === 'image' ? 'image' : 'embed';
      return { ...verdict, decide: 'keep', kind, rule: 'picture-of-kept' satisfies BuiltInRule };
    }
    if (verdict.decide !== 'keep' || !box) return verdict;
    if (header.sure.includes(verdict.block)) return verdict;
    const company = verdicts.slice(box.first, box.last + 1).filter(({ block }) => page.blocks[block]?.text);
    const first = company[0];
    if (!first || company.some(({ decide }) => decide === 'keep')) return verdict;
    if (company.every(({ kind }) => kind === 'tools' || kind === 'duplicate-caption' || kind === 'furniture'))
      return verdict;
    return { ...verdict, decide: 'hide', kind: first.kind, rule: 'picture-of-hidden' satisfies BuiltInRule };
  });
}
