import type { Span } from '../text/sentences';
import type { TextAnchor } from '../types';

/** Number of characters before and after a text that tell its occurrences apart. */
const CONTEXT_CHARS = 40;

/** Returns the anchor of a span. */
export function createAnchor(text: string, { start, end }: Span): TextAnchor {
  return {
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    after: text.slice(end, end + CONTEXT_CHARS),
  };
}

/** Finds an anchor in a text that may have changed: the occurrence with most of the same text around it; null if none. */
export function findAnchor(text: string, anchor: TextAnchor): Span | null {
  if (!anchor.text) return null;
  let best: Span | null = null;
  let bestScore = -1;
  for (let start = text.indexOf(anchor.text); start >= 0; start = text.indexOf(anchor.text, start + 1)) {
    const end = start + anchor.text.length;
    const score =
      commonSuffixLength(text.slice(0, start), anchor.before) + commonPrefixLength(text.slice(end), anchor.after);
    if (score <= bestScore) continue;
    best = { start, end };
    bestScore = score;
  }
  return best;
}

function commonPrefixLength(one: string, other: string): number {
  const max = Math.min(one.length, other.length);
  let length = 0;
  while (length < max && one[length] === other[length]) length++;
  return length;
}

function commonSuffixLength(one: string, other: string): number {
  const max = Math.min(one.length, other.length);
  let length = 0;
  while (length < max && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
