/** Cross-validation by publisher: no publisher is in both the training set and the held-out set. */

/** Lists the distinct publishers of some pages, sorted. */
export function listPublishers(pages: readonly { publisher: string }[]): string[] {
  return [...new Set(pages.map(({ publisher }) => publisher))].sort();
}

/**
 * Splits publishers for cross-validation.
 *
 * @param count number of folds
 * @param share share (0–1) of the other publishers to train on
 * @returns for each fold the held-out publishers (`out`) and those to train on (`from`)
 */
export function splitIntoFolds(
  publishers: readonly string[],
  count: number,
  share = 1,
): { out: string[]; from: string[] }[] {
  return Array.from({ length: count }, (_, fold) => {
    const out = publishers.filter((_, at) => at % count === fold);
    const others = publishers.filter((_, at) => at % count !== fold);
    // Takes publishers from all parts of the sorted list, so that all corpora and languages are reduced evenly.
    return { out, from: others.filter((_, at) => (at * 7919) % others.length < others.length * share) };
  });
}
