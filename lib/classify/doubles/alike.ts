/** Of a word that half the page has, so many texts are looked at; so time grows with the page and not with its square. */
const MOST = 100;

/**
 * Finds texts that may share nearly all their words, without comparing each with each: a text that shares all but a few
 * words with another shares at least one of its rarest.
 *
 * @param texts words of each text
 * @param share 0..1: how much of a text's words the other must hold
 * @returns for the place of a text in the list, the places of others that may, in order; of a great many the first
 */
export function alikeIn(texts: readonly (readonly string[])[], share: number): (at: number) => number[] {
  const holders = holdersIn(texts);
  return (at) => {
    const words = texts[at] ?? [];
    const missing = Math.floor(words.length * (1 - share) + 1e-9);
    const rarest = [...new Set(words)]
      .map((word) => holders.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, missing + 1);
    const others = new Set<number>();
    for (const holding of rarest) {
      for (const other of holding) {
        if (others.size === MOST) break;
        if (other !== at) others.add(other);
      }
    }
    return [...others].sort((a, b) => a - b);
  };
}

/**
 * @param texts words of each text
 * @returns for some words the places of all texts that hold the rarest of them, in order; of a great many the first
 */
export function rarestIn(texts: readonly (readonly string[])[]): (words: readonly string[]) => number[] {
  const holders = holdersIn(texts);
  return (words) => {
    let found: number[] | undefined;
    for (const word of words) {
      const holding = holders.get(word) ?? [];
      if (!found || holding.length < found.length) found = holding;
    }
    return found?.slice(0, MOST) ?? [];
  };
}

/** For each word the places of the texts that hold it, in order. */
function holdersIn(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, words] of texts.entries()) {
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  return holders;
}
