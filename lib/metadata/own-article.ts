import { likeness, tokensOf } from '../text/tokens';
import { plainAddress } from '../text/url';
import { type JsonObject, text } from './json-ld';

/** From here on a headline and a title of the page are the same. */
const SAME = 0.6;

/**
 * Of several articles that a page describes (its own, a podcast, teasers), those that are its own: the address or the
 * headline says so.
 *
 * @param articles all nodes of an article type, in the order of the page
 * @param addresses where the page stands: its own address and the canonical one
 * @param titles what the page calls itself elsewhere
 * @returns the own ones, best first; all, in their order, where nothing tells them apart
 */
export function ownArticles(articles: JsonObject[], addresses: string[], titles: string[]): JsonObject[] {
  const here = new Set(addresses.map(plainAddress).filter(Boolean));
  const names = titles.map(tokensOf).filter((title) => title.length);
  const scored = articles.map((node) => {
    const heading = tokensOf(text(node.headline) ?? '');
    const like = heading.length ? Math.max(0, ...names.map((name) => likeness(heading, name))) : 0;
    const named = addressesOf(node).map(plainAddress).filter(Boolean);
    return { node, like, here: named.some((address) => here.has(address)) };
  });
  const score = (one: (typeof scored)[number]) => (one.here ? 1 : 0) + one.like;
  const own = scored.filter((one) => one.here || one.like >= SAME);
  if (!own.length) return articles;
  return own.sort((a, b) => score(b) - score(a)).map(({ node }) => node);
}

function addressesOf(node: JsonObject): string[] {
  const main = node.mainEntityOfPage;
  const of = main && typeof main === 'object' ? (main as JsonObject)['@id'] : main;
  return [node.url, node['@id'], of].filter((value) => typeof value === 'string');
}
