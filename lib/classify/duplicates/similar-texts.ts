/** Maximum number of texts that are compared for one word, so that the time grows linearly with the page. */
const MAX_TEXTS_PER_WORD = 100;

/**
 * Finds candidates for texts that share nearly all their words, without comparing all pairs: a text that shares all but n
 * words of another shares at least one of its n + 1 rarest words (prefix filtering, Chaudhuri et al., 2006).
 *
 * @param texts tokens of each text
 * @param minShare share of a text's words that the other text must contain, 0–1
 * @returns a function that returns, for the index of a text, the indexes of similar texts in ascending order
 */
export function createSimilarTextFinder(
  texts: readonly (readonly string[])[],
  minShare: number,
): (at: number) => number[] {
  const textsByWord = indexTextsByWord(texts);
  return (at) => {
    const words = texts[at] ?? [];
    const maxMissing = Math.floor(words.length * (1 - minShare) + 1e-9);
    const rarest = [...new Set(words)]
      .map((word) => textsByWord.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, maxMissing + 1);
    const found = new Set<number>();
    for (const indexes of rarest) {
      for (const index of indexes) {
        if (found.size === MAX_TEXTS_PER_WORD) break;
        if (index !== at) found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b);
  };
}

/**
 * Finds the texts that contain the rarest of some words.
 *
 * @param texts tokens of each text
 * @returns a function that returns the indexes of these texts in ascending order
 */
export function createRarestWordFinder(texts: readonly (readonly string[])[]): (words: readonly string[]) => number[] {
  const textsByWord = indexTextsByWord(texts);
  return (words) => {
    let rarest: number[] | undefined;
    for (const word of words) {
      const indexes = textsByWord.get(word) ?? [];
      if (!rarest || indexes.length < rarest.length) rarest = indexes;
    }
    return rarest?.slice(0, MAX_TEXTS_PER_WORD) ?? [];
  };
}

/** Builds an inverted index: for each word, the ascending indexes of the texts that contain it. */
function indexTextsByWord(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const textsByWord = new Map<string, number[]>();
  for (const [at, words] of texts.entries()) {
    for (const word of new Set(words)) {
      const indexes = textsByWord.get(word);
      if (indexes) indexes.push(at);
      else textsByWord.set(word, [at]);
    }
  }
  return textsByWord;
}
