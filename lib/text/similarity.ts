/** Similarity of token lists. */

/** Counts the tokens that two lists share, repeated ones as often as both have them. */
export function countSharedTokens(a: readonly string[], b: readonly string[]): number {
  // Symmetric, so the table is built from the shorter list.
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (!shorter.length) return 0;
  const counts = new Map<string, number>();
  for (const token of shorter) counts.set(token, (counts.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of longer) {
    const left = counts.get(token);
    if (!left) continue;
    shared++;
    counts.set(token, left - 1);
  }
  return shared;
}

/** Returns the share of the tokens of `part` that `whole` contains too, repeated ones counted, 0–1. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  return part.length ? countSharedTokens(part, whole) / part.length : 0;
}

/** Returns the similarity of two token lists: shared tokens divided by the longer list's length, 0–1. */
export function tokenSimilarity(a: readonly string[], b: readonly string[]): number {
  return a.length > b.length ? containment(a, b) : containment(b, a);
}
