import { foldText } from '../../text/fold.ts';
import { fnv1a } from '../../text/hash.ts';
import { tokenizeFolded } from '../../text/tokens.ts';
import { isVolatile } from './volatile.ts';

/** A sentence, as it is compared. */
export interface ComparedSentence {
  text: string;
  hash: number;
  /** Number of words; in scripts without spaces, of characters. */
  words: number;
}

/**
 * Matches the end of a sentence. The rule knows no abbreviations: it must divide a text in the same way in each version of
 * each browser, and it need not divide it well.
 */
const SENTENCE_END = /[.!?…؟۔।॥]+["'”’»)\]]*(?:[\s\u00a0\u202f][»”])?(?=\s)|[。．！？]+["'”’」』）】]*/gu;
/** Odd multiplier, so that no bit of an earlier word is lost. */
const BASE = 0x01000193;

/**
 * Returns the words of a text for comparison: folded, without punctuation, but with the symbols that change its meaning.
 */
export function comparedWords(text: string): string[] {
  const marked = foldText(text)
    .replace(/[\p{Sc}%‰]/gu, (symbol) => ` symbol${symbol.codePointAt(0)} `)
    .replace(/(^|[\s(])[-−](?=\d)/g, '$1minus ');
  return tokenizeFolded(marked);
}

/** Divides a paragraph into sentences, without those that only count or tell a time, such as "Updated 14:20". */
export function splitCompared(paragraph: string): ComparedSentence[] {
  const ends = [...paragraph.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  let start = 0;
  return [...ends, paragraph.length].flatMap((end) => {
    const text = paragraph.slice(start, end).trim();
    start = end;
    const words = comparedWords(text);
    return words.length && !isVolatile(words) ? [{ text, hash: hashWords(words), words: words.length }] : [];
  });
}

/** Returns a polynomial hash of words, which `joinHashes` can join. */
function hashWords(words: readonly string[]): number {
  return words.reduce((hash, word) => (Math.imul(hash, BASE) + fnv1a(word)) >>> 0, 0);
}

/** Returns the hash of two texts joined: that of the words of both. */
export function joinHashes(first: number, second: number, wordsOfSecond: number): number {
  let power = 1;
  for (let word = 0; word < wordsOfSecond; word++) power = Math.imul(power, BASE);
  return (Math.imul(first, power) + second) >>> 0;
}
