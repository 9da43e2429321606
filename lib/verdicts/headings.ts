import type { Context } from '../signals/context';
import type { Verdict } from '../types';

/** A heading takes the verdict of what stands under it: where the next text is hidden, so is the heading. */
export function settleHeadings(verdicts: Verdict[], { page, story }: Context): Verdict[] {
  const settled = [...verdicts];
  for (let id = settled.length - 1; id >= 0; id--) {
    const verdict = settled[id];
    if (verdict?.decide !== 'keep' || verdict.kind !== 'subheading') continue;
    let next = id + 1;
    while (next < settled.length && page.blocks[next]?.media) next++;
    const under = settled[next];
    const stays = under?.decide === 'keep' && (id < story.end || under.kind !== 'subheading');
    if (!stays) settled[id] = { ...verdict, decide: 'hide', kind: under?.decide === 'hide' ? under.kind : 'furniture', rule: 'heading-of-hidden' };
  }
  return settled;
}
