import { isSamePageLink, registrableDomain, stripFragment } from '../../text/url';
import type { Block } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

const ENDS_IN_COLON = /[:：]\s*$/;
/** Minimum number of words of a line that introduces a list; a shorter one is a label. */
const MIN_INTRODUCTION_WORDS = 3;
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|csv|odt|ods|pptx?|zip|txt|json)(?:[?#]|$)/i;
/** Maximum share (0–1) of links in an item that says more than its link. */
const MAX_LINK_SHARE = 0.9;

/**
 * Finds the items of lists that a line of the story introduces with a colon. Most items must lead to other sites,
 * documents or parts of this page, or say more than their link; otherwise they are links to other stories.
 *
 * @returns block ids of the items
 */
export function findIntroducedListItems(input: PartInput): number[] {
  const { context, verdicts, isCandidate } = input;
  const { blocks } = context.page;
  const found: number[] = [];
  for (const { id } of blocks) {
    const first = blocks[id + 1];
    if (verdicts[id]?.decide !== 'keep' || !first || !isCandidate(first) || !isIntroduction(id, input)) continue;
    const items = itemsFrom(first, input);
    const references = items.filter((item) => isReference(item, input));
    if (items.length && references.length * 2 > items.length) found.push(...items.map((item) => item.id));
  }
  return found;
}

function isIntroduction(id: number, { context: { page, measures, mainContent } }: PartInput): boolean {
  const { text = '', links = [] } = page.blocks[id] ?? {};
  return (
    ENDS_IN_COLON.test(text) &&
    id >= mainContent.firstProse &&
    links.length === 0 &&
    (measures[id]?.tokens.length ?? 0) >= MIN_INTRODUCTION_WORDS &&
    !hasClutterWords(text)
  );
}

/** Returns the items of a list, starting with a given block; none if the block is not in a list. */
function itemsFrom(first: Block, { context: { page, measures } }: PartInput): Block[] {
  if (!measures[first.id]?.tagsAndRoles.has('li')) return [];
  let list = first.container;
  while (list > 0 && !/^[uo]l$/.test(page.containers[list]?.tag ?? '')) list = page.containers[list]?.parent ?? 0;
  const last = page.containers[list]?.last ?? first.id;
  return page.blocks.slice(first.id, last + 1).filter(({ text }) => text);
}

function isReference({ id, links }: Block, { context: { page, measures } }: PartInput): boolean {
  if ((measures[id]?.linkShare ?? 0) < MAX_LINK_SHARE) return true;
  const site = registrableDomain(page.url);
  const address = stripFragment(page.url);
  return links.every(
    ({ href }) => DOCUMENT.test(href) || registrableDomain(href) !== site || isSamePageLink(href, address),
  );
}
