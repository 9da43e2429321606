/** Which publishers are learned from, and which are left out to be judged. */

/** @returns the publishers of pages in alphabetical order, each once */
export function listPublishers(pages: readonly { publisher: string }[]): string[] {
  return [...new Set(pages.map(({ publisher }) => publisher))].sort();
}

/**
 * @param count into how many parts the publishers are dealt
 * @param share how much of the other publishers is learned from, 0..1
 * @returns for each part the publishers left out and those to learn from
 */
export function splitIntoFolds(publishers: readonly string[], count: number, share = 1): { out: string[]; from: string[] }[] {
  return Array.from({ length: count }, (_, fold) => {
    const out = publishers.filter((_, at) => at % count === fold);
    const others = publishers.filter((_, at) => at % count !== fold);
    // Strewn over the alphabet, so that seeds and languages are thinned alike.
    return { out, from: others.filter((_, at) => (at * 7919) % others.length < others.length * share) };
  });
}
