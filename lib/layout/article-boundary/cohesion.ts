/**
 * Lexical cohesion of adjacent texts, after TextTiling (Hearst 1997): at a change of topic, the words of the paragraphs
 * on both sides of a gap differ more than at the other gaps of the text.
 */
import { foldText } from '../../text/fold';
import type { BlockMeasures } from '../types';
import { isContentWord } from '../vocabulary';

/** Number of paragraphs that are compared on either side of a gap. */
const WINDOW = 4;
/** Number of paragraphs on either side of a boundary whose gaps are compared with it. */
const REACH = 12;
/** Minimum distance (in paragraphs) of a gap from the boundary; nearer ones share paragraphs with it. */
const MIN_GAP_DISTANCE = 2;
/** Mean and standard deviation of the similarity at gaps, for texts that have too few gaps to measure them. */
const USUAL_SIMILARITY = 0.15;
const USUAL_DEVIATION = 0.08;
const MIN_DEVIATION = 0.03;

/** The words of one paragraph. */
export interface ParagraphWords {
  content: ReadonlySet<string>;
  /** Words that are capitalised inside a sentence, folded. */
  names: ReadonlySet<string>;
  tokens: readonly string[];
}

/** Returns the content words and names of a paragraph. */
export function paragraphWords(text: string, { tokens }: BlockMeasures): ParagraphWords {
  return { content: new Set(tokens.filter(isContentWord)), names: namesInside(text), tokens };
}

/** Returns the union of the content words, or of the names, of several paragraphs. */
export function unionOf(paragraphs: readonly ParagraphWords[], property: 'content' | 'names'): Set<string> {
  const all = new Set<string>();
  for (const paragraph of paragraphs) for (const word of paragraph[property]) all.add(word);
  return all;
}

/** Returns the cosine similarity of two sets of words, 0–1. */
export function setSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.sqrt(Math.max(1, a.size) * Math.max(1, b.size));
}

/** Similarity of the texts on both sides of a boundary, compared with that at the gaps around it. */
export interface BoundaryCohesion {
  /** Divided by the mean of the other gaps; at most 3. */
  relative: number;
  /** Difference from that mean in standard deviations, −3 to 3. */
  deviations: number;
}

/** Compares the gap between two texts with the gaps inside them. Texts are lists of paragraphs. */
export function boundaryCohesion(above: readonly ParagraphWords[], below: readonly ParagraphWords[]): BoundaryCohesion {
  const paragraphs = [...above.slice(-REACH), ...below.slice(0, REACH)];
  const boundary = Math.min(REACH, above.length);
  const similarityAt = (gap: number) =>
    setSimilarity(
      unionOf(paragraphs.slice(Math.max(0, gap - WINDOW), gap), 'content'),
      unionOf(paragraphs.slice(gap, gap + WINDOW), 'content'),
    );
  const others: number[] = [];
  for (let gap = 1; gap < paragraphs.length; gap++)
    if (Math.abs(gap - boundary) >= MIN_GAP_DISTANCE) others.push(similarityAt(gap));
  const mean = others.length ? sum(others) / others.length : USUAL_SIMILARITY;
  const deviation =
    others.length > 2 ? Math.sqrt(sum(others.map((one) => (one - mean) ** 2)) / others.length) : USUAL_DEVIATION;
  const here = similarityAt(boundary);
  return {
    relative: Math.min(3, here / Math.max(MIN_DEVIATION, mean)),
    deviations: Math.max(-3, Math.min(3, (here - mean) / Math.max(MIN_DEVIATION, deviation))),
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Matches the end of a word after which a capital letter may only be that of a new sentence. */
const SENTENCE_END = /[.!?:…。؟"“”„»«]$/;
const MIN_NAME_CHARS = 3;

function namesInside(text: string): Set<string> {
  const names = new Set<string>();
  let afterSentenceEnd = true;
  for (const word of text.split(/\s+/)) {
    const bare = word.replace(/^[("“„«'‘]+|[)"”“»'’.,;:!?]+$/g, '').replace(/['’]s$/, '');
    const initial = bare[0] ?? '';
    if (!afterSentenceEnd && bare.length >= MIN_NAME_CHARS && initial !== initial.toLowerCase())
      names.add(foldText(bare));
    afterSentenceEnd = SENTENCE_END.test(word);
  }
  return names;
}
