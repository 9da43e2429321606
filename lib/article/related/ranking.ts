import type { Described } from './describe.ts';

/** How far the other links of its list speak for a link. */
const NEIGHBOURS = 0.35;

/** @returns the probability by which a link with these features is about the story: a logistic regression */
export function probabilityOf(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

/**
 * @param weights in the order of `FEATURES`
 * @returns how much each link is about the story, 0 to 1, in their order: what is known of itself, and in a list what is known
 *   of the others in it
 */
export function relevanceOf(described: readonly Described[], weights: readonly number[]): number[] {
  const own = described.map(({ features }) => probabilityOf(features, weights));
  const lists = new Map<string, { sum: number; links: number }>();
  for (const [at, { candidate }] of described.entries()) {
    const list = lists.get(candidate.list) ?? { sum: 0, links: 0 };
    lists.set(candidate.list, { sum: list.sum + (own[at] ?? 0), links: list.links + 1 });
  }
  return described.map(({ candidate }, at) => {
    const mine = own[at] ?? 0;
    const { sum = 0, links = 0 } = lists.get(candidate.list) ?? {};
    if (candidate.inText || links < 2) return mine;
    return (1 - NEIGHBOURS) * mine + (NEIGHBOURS * (sum - mine)) / (links - 1);
  });
}
