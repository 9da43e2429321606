/**
 * Finds texts that may share nearly all their words, without comparing each with each: a text that shares all but a few
 * words with another shares at least one of its rarest.
 *
 * @param texts words of each text
 * @param share 0..1: how much of a text's words the other must hold
 * @returns for the place of a text in the list, the places of all others that may, in order
 */
export function alikeIn(texts: readonly (readonly string[])[], share: number): (at: number) => number[] {
  const holders = new Map<string, number[]>();
  for (const [at, words] of texts.entries()) {
    for (const word of new Set(words)) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  }
  return (at) => {
    const words = texts[at] ?? [];
    const missing = Math.floor(words.length * (1 - share) + 1e-9);
    const rarest = [...new Set(words)]
      .map((word) => holders.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, missing + 1);
    return [...new Set(rarest.flat())].filter((other) => other !== at).sort((a, b) => a - b);
  };
}
