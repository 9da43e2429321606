import type { Token } from '../tokenizer.ts';

/** Looks up the sentences of a text. */
export interface SentenceFinder {
  /**
   * Returns the text of the sentences that contain a range.
   *
   * @param following number of further sentences
   */
  around(start: number, end: number, following?: number): string;
}

export function createSentenceFinder(text: string, tokens: readonly Token[]): SentenceFinder {
  const starts: number[] = [];
  let sentence = -1;
  for (const token of tokens) {
    if (token.sentence === sentence) continue;
    sentence = token.sentence;
    starts.push(token.start);
  }
  return {
    around(start, end, following = 0) {
      const first = indexAt(start);
      const last = indexAt(Math.max(start, end - 1));
      return text.slice(starts[first] ?? 0, starts[last + following + 1] ?? text.length);
    },
  };

  /** Returns the index of the sentence that contains an offset. */
  function indexAt(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
