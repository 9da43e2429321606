import { tokenSimilarity } from '../text/similarity';
import { tokenize } from '../text/tokens';
import { hostAndPath } from '../text/url';
import type { Block } from '../types';
import type { MeasuredPage } from './types';

/** Minimum score of the page's own headline. */
export const MIN_OWN_HEADLINE_SCORE = 0.7;

/**
 * Returns a function that scores how certain it is (0–1) that a heading is the page's own headline: it repeats the
 * page's title, or links to this very page, as on sites that load one article after another.
 */
export function createOwnHeadlineScorer({
  page,
  facts,
  measures,
}: Pick<MeasuredPage, 'page' | 'facts' | 'measures'>): (block: Block) => number {
  const titles = facts.titles.map(tokenize).filter((title) => title.length > 1);
  const ownAddresses = new Set(
    [page.url, facts.canonical ?? ''].map(hostAndPath).filter((address) => address.includes('/')),
  );
  return (block) => {
    const measured = measures[block.id];
    if (!measured) return 0;
    if (measured.linkShare > 0.9 && block.links.every(({ href }) => ownAddresses.has(hostAndPath(href)))) return 1;
    return Math.max(0, ...titles.map((title) => tokenSimilarity(measured.tokens, title)));
  };
}
