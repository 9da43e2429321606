import type { PageContext } from '../layout';
import { isSamePageLink, stripFragment } from '../text/url';
import type { Verdict } from '../types';
import type { BuiltInRuleId } from './built-in-rule-ids';

const MIN_ITEMS = 3;
const MAX_TITLE_WORDS = 8;
/** Maximum share (0–1) of links in a list item; items with more are links to other pages. */
const MAX_LINK_SHARE = 0.3;
/** Minimum share (0–1) of a list's text that must be kept for the whole list to be kept. */
const MIN_KEPT_SHARE = 0.5;

/**
 * Decides on each list between headline and text as a whole, because single short items are weak evidence. A list is
 * kept if most of its text is kept, or if it is a table of contents and any of its items is kept. Items that a rule
 * hides stay hidden. The title of a kept list is kept as well.
 */
export function resolveLists(verdicts: readonly Verdict[], context: PageContext): Verdict[] {
  const resolved = [...verdicts];
  const address = stripFragment(context.page.url);
  const keep = (block: number, { kind, confidence }: Verdict) => {
    const rule = 'rest-of-list' satisfies BuiltInRuleId;
    resolved[block] = { block, decide: 'keep', kind, origin: 'layout', rule, confidence, evidence: [] };
  };
  for (const items of findLists(context)) {
    if (items.length < MIN_ITEMS) continue;
    const keptItem = items.map((id) => resolved[id]).find((verdict) => verdict?.decide === 'keep');
    if (!keptItem) continue;
    const isContents = () => items.every((id) => isLinkToSamePage(id, address, context));
    if (keptShare(items, resolved, context) < MIN_KEPT_SHARE && !isContents()) continue;
    for (const id of items) if (isHiddenByDefault(resolved[id])) keep(id, keptItem);
    const title = findTitleAbove(items[0] ?? 0, resolved, context);
    if (title >= 0) keep(title, keptItem);
  }
  return resolved;
}

/** Returns the ids of the items of each list between headline and text. */
function findLists(context: PageContext): Iterable<number[]> {
  const { header, mainContent } = context;
  const lists = new Map<number, number[]>();
  for (let id = Math.max(0, header.headline); id < mainContent.firstProse; id++) {
    const list = findListContainer(id, context);
    if (list >= 0) lists.set(list, [...(lists.get(list) ?? []), id]);
  }
  return lists.values();
}

/** Returns the container of the list that a block is an item of, or −1. */
function findListContainer(id: number, { page, measures }: PageContext): number {
  const block = page.blocks[id];
  const measured = measures[id];
  if (!block?.text || !measured?.tagsAndRoles.has('li') || measured.linkShare > MAX_LINK_SHARE) return -1;
  let at = block.container;
  while (at > 0 && !/^[uo]l$/.test(page.containers[at]?.tag ?? '')) at = page.containers[at]?.parent ?? -1;
  return at;
}

/** Returns how much of the text of some blocks is kept, 0–1. */
function keptShare(ids: readonly number[], verdicts: readonly Verdict[], { measures }: PageContext): number {
  let [kept, total] = [0, 0];
  for (const id of ids) {
    const weight = measures[id]?.weight ?? 0;
    total += weight;
    if (verdicts[id]?.decide === 'keep') kept += weight;
  }
  return total ? kept / total : 0;
}

function isLinkToSamePage(id: number, address: string, { page }: PageContext): boolean {
  const [link, ...others] = page.blocks[id]?.links ?? [];
  return others.length === 0 && link !== undefined && isSamePageLink(link.href, address);
}

/**
 * Returns the id of the short line directly above a list in the same box, if it is hidden but not by a rule; −1 if
 * there is none.
 */
function findTitleAbove(
  firstItem: number,
  verdicts: readonly Verdict[],
  { page, measures, header, boxes }: PageContext,
): number {
  let id = firstItem - 1;
  // Skips a note about how the list was made, or the button that expands the list.
  if (verdicts[id]?.decide === 'hide' && !isHiddenByDefault(verdicts[id])) id--;
  if (page.blocks[id]?.tag === 'summary') id--;
  const [block, measured] = [page.blocks[id], measures[id]];
  if (!block?.text || !measured || !isHiddenByDefault(verdicts[id]) || id <= header.headline) return -1;
  if (measured.tokens.length > MAX_TITLE_WORDS || block.links.length || measured.inNavigation) return -1;
  return boxes[id] !== undefined && boxes[id] === boxes[firstItem] ? id : -1;
}

/** Returns whether a block is hidden by layout or by the classifier, which may misjudge single items. */
function isHiddenByDefault(verdict: Verdict | undefined): boolean {
  return verdict?.decide === 'hide' && (verdict.origin === 'layout' || verdict.origin === 'model');
}
