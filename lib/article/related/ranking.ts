import type { FeatureRow } from './feature-rows.ts';

/** Weight (0–1) of the other links in the same list for the relevance of a link. */
const LIST_WEIGHT = 0.35;

/**
 * Returns the probability (0–1) that a link is related, by a logistic regression.
 *
 * @param features values in the order of `LINK_FEATURES`
 */
export function linkProbability(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
}

/**
 * Scores links by their features and by the other links of their list.
 *
 * @param weights in the order of `LINK_FEATURES`
 * @returns relevance (0–1) of each link, in the order of the rows
 */
export function scoreRelevance(rows: readonly FeatureRow[], weights: readonly number[]): number[] {
  const probabilities = rows.map(({ features }) => linkProbability(features, weights));
  const lists = new Map<string, { sum: number; links: number }>();
  for (const [at, { candidate }] of rows.entries()) {
    const list = lists.get(candidate.list) ?? { sum: 0, links: 0 };
    lists.set(candidate.list, { sum: list.sum + (probabilities[at] ?? 0), links: list.links + 1 });
  }
  return rows.map(({ candidate }, at) => {
    const own = probabilities[at] ?? 0;
    const { sum = 0, links = 0 } = lists.get(candidate.list) ?? {};
    if (candidate.isInText || links < 2) return own;
    return (1 - LIST_WEIGHT) * own + (LIST_WEIGHT * (sum - own)) / (links - 1);
  });
}
