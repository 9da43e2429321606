import type { PageContext } from '../../layout';
import { hostAndPath } from '../../text/url';

/** Minimum share (0–1) of links for a block to be one link. */
const MIN_LINKED_SHARE = 0.9;

/** What the links of a page lead to. Computed once, because several features ask for it. */
export interface LinkedBlocks {
  /** Whether each block is one link, or a linked picture or player, by block id. */
  isLink: boolean[];
  /** Whether the first link of each block leads to the page itself, by block id. */
  isToPage: boolean[];
}

export function findLinkedBlocks({ page, facts, measures }: PageContext): LinkedBlocks {
  const own = new Set([page.url, facts.canonical ?? ''].map(hostAndPath));
  const isLink: boolean[] = [];
  const isToPage: boolean[] = [];
  for (const { id, links, media } of page.blocks) {
    const [link] = links;
    isLink[id] = media ? link !== undefined : (measures[id]?.linkShare ?? 0) > MIN_LINKED_SHARE;
    isToPage[id] = isLink[id] && own.has(hostAndPath(link?.href ?? ''));
  }
  return { isLink, isToPage };
}
