/** Similarity of token lists. */

/**
 * Counts the tokens that two lists share; a token that both contain several times counts as often as both contain it.
 */
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

/** Returns the share (0–1) of the tokens of `part` that `whole` contains; repeated tokens count each time. */
export function containment(part: readonly string[], whole: readonly string[]): number {
  return part.length ? countSharedTokens(part, whole) / part.length : 0;
}

/**
 * Returns the similarity (0–1) of two token lists: the number of shared tokens divided by the length of the longer
 * list.
 */
export function tokenSimilarity(a: readonly string[], b: readonly string[]): number {
  return a.length > b.length ? containment(a, b) : containment(b, a);
}
