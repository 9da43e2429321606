import type { Context } from '../layout';
import { leadsWithin, withoutFragment } from '../text/url';
import type { KeptKind, Verdict } from '../types';
import type { BuiltInRule } from './built-in';

/** A list has at least so many items. */
const ITEMS = 3;
/** A title of a list has no more words. */
const TITLE = 8;
/** Items with more links than this lead elsewhere, each on its own. */
const LINKED = 0.3;

/**
 * A list stays or goes as a whole: between headline and text its items are short, and one by one they say little. Where
 * most of a list's text is kept, all its items are, unless a rule knows better; so they are where one of a list of links
 * to the story's own parts is. The title of a list that is kept stays with it.
 */
export function settleLists(
  verdicts: readonly Verdict[],
  { page, measured, story, header, boxes }: Context,
): Verdict[] {
  const settled = [...verdicts];
  const address = withoutFragment(page.url);
  const lists = new Map<number, number[]>();
  for (let id = Math.max(0, header.headline); id < story.start; id++) {
    const list = listOf(id);
    if (list >= 0) lists.set(list, [...(lists.get(list) ?? []), id]);
  }
  for (const items of lists.values()) {
    if (items.length < ITEMS) continue;
    const pattern = items.map((id) => settled[id]).find((verdict) => verdict?.decide === 'keep');
    if (!pattern || !(keptShare(items) >= 0.5 || items.every(isJump))) continue;
    for (const id of items) {
      const verdict = settled[id];
      if (verdict?.decide === 'hide' && !isRuled(verdict)) keep(id, pattern.kind as KeptKind, pattern.confidence);
    }
    const title = titleOver(items[0] ?? 0);
    if (title >= 0) keep(title, pattern.kind as KeptKind, pattern.confidence);
  }
  return settled;

  /** How much of the text of some blocks is kept, 0..1. */
  function keptShare(ids: readonly number[]): number {
    let [kept, all] = [0, 0];
    for (const id of ids) {
      const weight = measured[id]?.weight ?? 0;
      all += weight;
      if (settled[id]?.decide === 'keep') kept += weight;
    }
    return all ? kept / all : 0;
  }

  function keep(block: number, kind: KeptKind, confidence: number): void {
    settled[block] = {
      block,
      decide: 'keep',
      kind,
      rule: 'rest-of-list' satisfies BuiltInRule,
      confidence,
      evidence: [],
    };
  }

  /** The short line right over a list, in one box with it, that is hidden though no rule says so; or −1. */
  function titleOver(first: number): number {
    let id = first - 1;
    // A note on how the list was made may stand between, and what opens it.
    if (settled[id]?.decide === 'hide' && isRuled(settled[id])) id--;
    if (page.blocks[id]?.tag === 'summary') id--;
    const [block, its, verdict] = [page.blocks[id], measured[id], settled[id]];
    if (!block?.text || !its || verdict?.decide !== 'hide' || isRuled(verdict) || id <= header.headline) return -1;
    if (its.tokens.length > TITLE || block.links.length || its.excluded) return -1;
    return boxes[id] !== undefined && boxes[id] === boxes[first] ? id : -1;
  }

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
    return more.length === 0 && link !== undefined && leadsWithin(link.href, address);
  }

  function isRuled(verdict: Verdict | undefined): boolean {
    return verdict !== undefined && verdict.evidence.length > 0 && verdict.rule !== 'learned-clutter';
  }
}
