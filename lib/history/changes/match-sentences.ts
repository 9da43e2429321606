import type { StoryVersion } from '../../types';
import { comparedWords, joinHashes, splitCompared } from './sentences.ts';

/** A sentence of a version, in the order of the story. */
export interface PlacedSentence {
  hash: number;
  words: number;
  /** Index of its paragraph. */
  paragraph: number;
  /** Position in the paragraph. */
  index: number;
  /** Position in the story. */
  at: number;
  /** As much of its text as is known: '' if nothing is. */
  text: string;
  /** Whether its text is known to its end. */
  isWhole: boolean;
  /** Paragraph of the other version with the same sentence; undefined if there is none. */
  match?: number;
}

/** Maximum number of sentences that may have become one, because what ended them is gone. */
const MAX_JOINED = 8;

/** Lists the sentences of a version, without their texts. */
export function listSentences({ paragraphs }: StoryVersion): PlacedSentence[] {
  let at = 0;
  return paragraphs.flatMap(({ sentences }, paragraph) =>
    sentences.map(([hash, words], index) => ({ hash, words, paragraph, index, at: at++, text: '', isWhole: false })),
  );
}

/** Adds what is known of the texts of some sentences. Only their paragraphs are divided again. */
export function addTexts({ paragraphs }: StoryVersion, sentences: readonly PlacedSentence[]): void {
  for (const [paragraph, own] of Map.groupBy(sentences, (one) => one.paragraph)) {
    const known = splitCompared(paragraphs[paragraph]?.text ?? '');
    for (const sentence of own) {
      const found = known[sentence.index];
      sentence.text = found?.text ?? '';
      sentence.isWhole = found?.hash === sentence.hash;
    }
  }
}

/**
 * Matches the sentences of two versions, wherever they stand: sets `match` of those that both contain. Sentences that were
 * joined to one, or divided, match too. Linear in the number of sentences.
 */
export function matchSentences(before: PlacedSentence[], after: PlacedSentence[]): void {
  const waiting = Map.groupBy(before, ({ hash }) => hash);
  for (const sentence of after) {
    const same = waiting.get(sentence.hash)?.shift();
    if (!same) continue;
    sentence.match = same.paragraph;
    same.match = sentence.paragraph;
  }
  matchJoined(before, after);
  matchJoined(after, before);
}

/** Matches each sentence of `wholes` to a run of unmatched sentences of `parts` with the same words. */
function matchJoined(parts: PlacedSentence[], wholes: PlacedSentence[]): void {
  const wanted = new Map<string, PlacedSentence>();
  for (const whole of wholes) if (whole.match === undefined) wanted.set(`${whole.hash} ${whole.words}`, whole);
  if (!wanted.size) return;
  for (const [first, part] of parts.entries()) {
    let { hash, words } = part;
    for (let last = first + 1; last < Math.min(parts.length, first + MAX_JOINED); last++) {
      const next = parts[last];
      if (!next || part.match !== undefined || next.match !== undefined) break;
      hash = joinHashes(hash, next.hash, next.words);
      words += next.words;
      const whole = wanted.get(`${hash} ${words}`);
      if (whole?.match !== undefined || !whole) continue;
      whole.match = part.paragraph;
      for (const one of parts.slice(first, last + 1)) one.match = whole.paragraph;
    }
  }
}

/** Returns the words of what is known of a sentence. */
export const wordsOf = ({ text }: PlacedSentence): string[] => comparedWords(text);
