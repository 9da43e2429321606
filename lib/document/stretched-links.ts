/** Stretched links: links without text that cover a card, so that a click anywhere on the card follows them. */
import type { Block, Container } from '../types';
import { resolveHref } from './element-urls';
import type { FlatNode } from './flat-tree';

/** Maximum number of blocks and characters in a card. */
const MAX_CARD = { blocks: 10, chars: 600 };

/** Returns the first link in a run that renders no text. */
export function findEmptyLink(run: readonly FlatNode[]): Element | null {
  const link = run.find(({ isText, tag, element }) => !isText && tag === 'a' && element.hasAttribute('href'));
  return link?.element ?? null;
}

/**
 * Adds the stretched link of each card to its blocks that have no link of their own. Changes the blocks in place.
 *
 * @param links for each container its empty link, if any
 */
export function applyStretchedLinks(
  blocks: readonly Block[],
  containers: readonly Container[],
  links: readonly (Element | null)[],
) {
  for (const [id, link] of links.entries()) {
    const card = containers[id];
    if (!link || !card || card.last - card.first >= MAX_CARD.blocks) continue;
    const inside = blocks.slice(card.first, card.last + 1).filter(({ text }) => text);
    if (inside.reduce((sum, { text }) => sum + text.length, 0) > MAX_CARD.chars) continue;
    const href = resolveHref(link);
    if (!leadsToOtherPage(href, link.baseURI)) continue;
    for (const block of inside)
      if (!block.links.length) block.links = [{ href, text: block.text, start: 0, end: block.text.length }];
  }
}

/**
 * Tells whether a link leads to another page of the same host. Links to other hosts are for sharing, and links to the
 * same page do not make a card.
 */
function leadsToOtherPage(href: string, base: string): boolean {
  try {
    const [to, from] = [new URL(href), new URL(base)];
    return to.host === from.host && to.pathname !== from.pathname;
  } catch {
    return false;
  }
}
