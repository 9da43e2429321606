/** Links without a word of their own that lie over a small box: what stands in it leads where they lead. */
import type { Block, Container } from '../types';
import type { Shown } from './shown';
import { hrefOf } from './text';

/** A card holds no more blocks, and no more characters: larger parts of a page are not pressed as one. */
const CARD = { blocks: 10, text: 600 };

/** @returns the link of a run that shows nothing */
export function emptyLinkOf(run: readonly Shown[]): Element | null {
  const link = run.find(({ isText, tag, element }) => !isText && tag === 'a' && element.hasAttribute('href'));
  return link?.element ?? null;
}

/**
 * Gives the texts of covered boxes the link that lies over them.
 *
 * @param links for each container the empty link that stands in it, if any
 */
export function coverTexts(
  blocks: readonly Block[],
  containers: readonly Container[],
  links: readonly (Element | null)[],
) {
  for (const [id, link] of links.entries()) {
    const box = containers[id];
    if (!link || !box || box.last - box.first >= CARD.blocks) continue;
    const inside = blocks.slice(box.first, box.last + 1).filter(({ text }) => text);
    if (inside.reduce((sum, { text }) => sum + text.length, 0) > CARD.text) continue;
    const href = hrefOf(link);
    if (!leadsAway(href, link.baseURI)) continue;
    for (const block of inside)
      if (!block.links.length) block.links = [{ href, text: block.text, start: 0, end: block.text.length }];
  }
}

/** To another page of the same host: what leads elsewhere shares or shows this one. */
function leadsAway(href: string, base: string): boolean {
  try {
    const [to, from] = [new URL(href), new URL(base)];
    return to.host === from.host && to.pathname !== from.pathname;
  } catch {
    return false;
  }
}
