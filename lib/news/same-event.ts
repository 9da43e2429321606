import type { Article, Fingerprint } from '../types';

/** Stands in until the real one is there. */
export function fingerprintOf({ headline }: Article, _text: string, _lang: string): Fingerprint {
  return { words: headline.toLowerCase().match(/\p{L}{4,}/gu) ?? [] };
}

export function sameEvent(one: Fingerprint, other: Fingerprint): number {
  const words = new Set(one.words as string[]);
  const both = (other.words as string[]).filter((word) => words.has(word)).length;
  return both / Math.max(1, Math.min(words.size, (other.words as string[]).length));
}
