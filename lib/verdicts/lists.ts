import { plainAddress } from '../address';
import type { Context } from '../signals/context';
import type { Verdict } from '../types';
import type { BuiltInRule } from './built-in';

/** A list has at least so many items. */
const ITEMS = 3;
/** Items with more links than this lead elsewhere, each on its own. */
const LINKED = 0.3;

/**
 * A list stays or goes as a whole: between headline and text its items are short, and one by one they say little. Where
 * most of a list's text is kept, all its items are, unless a rule knows better; so they are where one of a list of links
 * to the story's own parts is.
 */
export function settleLists(verdicts: readonly Verdict[], { page, measured, story, header }: Context): Verdict[] {
  const settled = [...verdicts];
  const lists = new Map<number, number[]>();
  for (let id = Math.max(0, header.headline); id < story.start; id++) {
    const list = listOf(id);
    if (list >= 0) lists.set(list, [...(lists.get(list) ?? []), id]);
  }
  for (const items of lists.values()) {
    const kept = items.filter((id) => settled[id]?.decide === 'keep');
    const weight = (ids: number[]) => ids.reduce((sum, id) => sum + (measured[id]?.weight ?? 0), 0);
    if (items.length < ITEMS || kept.length === items.length) continue;
    if (weight(kept) * 2 < weight(items) && !items.every(isJump)) continue;
    const pattern = settled[kept[0] ?? -1];
    for (const id of items) {
      const verdict = settled[id];
      if (verdict?.decide === 'hide' && pattern && !isRuled(verdict))
        settled[id] = { ...pattern, block: id, rule: 'rest-of-list' satisfies BuiltInRule };
    }
  }
  return settled;

  /** The container of the list whose item the block is, or −1. */
  function listOf(id: number): number {
    const block = page.blocks[id];
    const its = measured[id];
    if (!block?.text || !its?.tags.has('li') || its.linkShare > LINKED) return -1;
    let at = block.container;
    while (at > 0 && !/^[uo]l$/.test(page.containers[at]?.tag ?? '')) at = page.containers[at]?.parent ?? -1;
    return at;
  }

  /** A link to a part of the page itself: a list of such is the story's contents. */
  function isJump(id: number): boolean {
    const [link, ...more] = page.blocks[id]?.links ?? [];
    return more.length === 0 && link !== undefined && /#./.test(link.href) && isHere(link.href);
  }

  function isHere(href: string): boolean {
    return plainAddress(href) === plainAddress(page.url);
  }

  function isRuled({ rule, evidence }: Verdict): boolean {
    return evidence.length > 0 && rule !== 'learned-clutter';
  }
}
