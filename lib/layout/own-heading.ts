import { likeness, tokensOf } from '../text/tokens';
import { plainAddress } from '../text/url';
import type { Block, Facts, Page } from '../types';
import type { Measured } from './measure';

/** From here on a heading is the page's own headline. */
export const OWN = 0.7;

/**
 * Tells how surely a heading is the page's own headline: it says what the page calls itself, or is a link to this very
 * page, as many sites write it where they load one story after the other.
 *
 * @returns for a block a number from 0 to 1
 */
export function ownness(page: Page, facts: Facts, measured: readonly Measured[]): (block: Block) => number {
  const titles = facts.titles.map(tokensOf).filter((title) => title.length > 1);
  const here = new Set([page.url, facts.canonical ?? ''].map(plainAddress).filter((address) => address.includes('/')));
  return (block) => {
    const its = measured[block.id];
    if (!its) return 0;
    if (its.linkShare > 0.9 && block.links.every(({ href }) => here.has(plainAddress(href)))) return 1;
    return Math.max(0, ...titles.map((title) => likeness(its.tokens, title)));
  };
}
