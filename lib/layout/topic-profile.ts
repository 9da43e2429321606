/** Topic of a text, as weighted term counts that are added paragraph by paragraph. */
import { startsWithDenseScript } from '../text/script-density';
import type { BlockMeasures } from './types';

/** Counts of the terms of a text. */
export type TermCounts = ReadonlyMap<string, number>;

/** Minimum number of characters of a word with full weight. */
const MIN_LONG_WORD_CHARS = 6;
/** Minimum number of characters of a word with reduced weight; shorter words say nothing about the topic. */
const MIN_TERM_CHARS = 4;
const SHORT_WORD_WEIGHT = 0.4;

/** Returns the weight (0–1) of a term as evidence for the topic of a text. */
export function termWeight(term: string): number {
  if (term.length >= MIN_LONG_WORD_CHARS || startsWithDenseScript(term)) return 1;
  return term.length >= MIN_TERM_CHARS ? SHORT_WORD_WEIGHT : 0;
}

/** Length of the stem, in syllables, of most Korean words, which end in particles. */
const STEM_SYLLABLES = 2;

/** Counts the terms of a paragraph: its words or, in dense scripts, its pairs of characters. */
export function countTerms(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1] ?? '';
    const isDense = startsWithDenseScript(token);
    const isCharacter = isDense && token.length < STEM_SYLLABLES;
    const term =
      isCharacter && startsWithDenseScript(next) ? token + next : isDense ? token.slice(0, STEM_SYLLABLES) : token;
    if (termWeight(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** Returns the summed counts of several paragraphs. */
export function sumTerms(paragraphs: readonly TermCounts[]): Map<string, number> {
  const sum = new Map<string, number>();
  for (const counts of paragraphs) for (const [term, count] of counts) sum.set(term, (sum.get(term) ?? 0) + count);
  return sum;
}

const dampen = (count: number) => 1 + Math.log(count);

/** The terms of a text that grows paragraph by paragraph. */
export class TopicProfile {
  #counts = new Map<string, number>();
  #squaredNorm = 0;

  get counts(): TermCounts {
    return this.#counts;
  }

  add(paragraph: TermCounts): void {
    for (const [term, count] of paragraph) {
      const before = this.#counts.get(term) ?? 0;
      const weight = termWeight(term);
      if (before) this.#squaredNorm -= (weight * dampen(before)) ** 2;
      this.#squaredNorm += (weight * dampen(before + count)) ** 2;
      this.#counts.set(term, before + count);
    }
  }

  /** Returns the weighted share (0–1) of a text's terms that the profile contains; 1 for a text without terms. */
  coverage(text: TermCounts): number {
    let known = 0;
    let total = 0;
    for (const term of text.keys()) {
      const weight = termWeight(term);
      total += weight;
      if (this.#counts.has(term)) known += weight;
    }
    return total ? known / total : 1;
  }

  /** Returns the cosine similarity (0–1) of a text and the profile, with damped counts. */
  cosine(text: TermCounts): number {
    let product = 0;
    let squaredNorm = 0;
    for (const [term, count] of text) {
      const value = termWeight(term) * dampen(count);
      squaredNorm += value * value;
      const own = this.#counts.get(term);
      if (own) product += value * termWeight(term) * dampen(own);
    }
    return product / Math.sqrt(squaredNorm * this.#squaredNorm || 1);
  }
}

/** Returns the cosine similarity (0–1) of the topics of two texts. The texts are given as measured paragraphs. */
export function topicSimilarity(
  own: readonly Pick<BlockMeasures, 'tokens'>[],
  other: readonly Pick<BlockMeasures, 'tokens'>[],
): number {
  const profile = new TopicProfile();
  profile.add(sumTerms(own.map(({ tokens }) => countTerms(tokens))));
  return profile.cosine(sumTerms(other.map(({ tokens }) => countTerms(tokens))));
}
