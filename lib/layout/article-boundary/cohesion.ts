/**
 * Lexical cohesion of adjacent texts, after TextTiling (Hearst 1997): at a change of topic, the words of the paragraphs
 * on both sides of a gap differ more than at the other gaps of the text.
 */
import { foldText } from '../../text/fold';
import type { Block } from '../../types';
import type { BlockMeasures } from '../types';
import { isContentWord, type Words } from '../vocabulary';

/** Number of paragraphs that are compared on either side of a gap. */
const WINDOW = 4;
/** Number of paragraphs on either side of a boundary whose gaps are compared with it. */
const REACH = 12;
/** Minimum distance (in paragraphs) of a gap from the boundary; nearer ones share paragraphs with it. */
const MIN_GAP_DISTANCE = 2;
/** Mean similarity at gaps, for texts with too few gaps to measure it. */
const USUAL_SIMILARITY = 0.15;
/** Standard deviation of the similarity at gaps, for such texts. */
const USUAL_DEVIATION = 0.08;
const MIN_DEVIATION = 0.03;

/** The words of one paragraph. */
export interface ParagraphWords {
  id: number;
  content: ReadonlySet<string>;
  /** Words that are capitalised inside a sentence, folded. */
  names: ReadonlySet<string>;
  tokens: readonly string[];
  /** Whether one of its content words is in a title of the page. */
  hasTitleWord: boolean;
}

/**
 * Returns the content words and names of a paragraph.
 *
 * @param titleWords content words of the page's titles
 */
export function paragraphWords(
  { id, text }: Block,
  { tokens }: BlockMeasures,
  titleWords: ReadonlySet<string>,
): ParagraphWords {
  const contentWords = tokens.filter(isContentWord);
  return {
    id,
    content: new Set(contentWords),
    names: namesInside(text),
    tokens,
    hasTitleWord: contentWords.some((word) => titleWords.has(word)),
  };
}

/** Returns the union of the content words of several paragraphs. */
export function contentOf(paragraphs: readonly ParagraphWords[]): Set<string> {
  const all = new Set<string>();
  for (const { content } of paragraphs) for (const word of content) all.add(word);
  return all;
}

/** Returns the cosine similarity of two sets of words, 0–1. */
export function setSimilarity(a: Words, b: Words): number {
  let shared = 0;
  for (const word of a.keys()) if (b.has(word)) shared++;
  return shared / Math.sqrt(Math.max(1, a.size) * Math.max(1, b.size));
}

/** Similarity of the texts on both sides of a boundary, compared with that at the gaps around it. */
export interface BoundaryCohesion {
  /** Divided by the mean of the other gaps; at most 3. */
  relative: number;
  /** Difference from that mean in standard deviations, −3 to 3. */
  deviations: number;
}

/**
 * Compares the gap between two texts with the gaps inside them. Texts are lists of paragraphs.
 *
 * @param known similarities that have been computed on this page, by the ids of the paragraphs; new ones are added
 */
export function boundaryCohesion(
  above: readonly ParagraphWords[],
  below: readonly ParagraphWords[],
  known: Map<string, number>,
): BoundaryCohesion {
  const paragraphs = [...above.slice(-REACH), ...below.slice(0, REACH)];
  const boundary = Math.min(REACH, above.length);
  const similarityAt = (gap: number) => {
    const [before, after] = [paragraphs.slice(Math.max(0, gap - WINDOW), gap), paragraphs.slice(gap, gap + WINDOW)];
    const key = `${idsOf(before)} ${idsOf(after)}`;
    const similarity = known.get(key) ?? setSimilarity(contentOf(before), contentOf(after));
    known.set(key, similarity);
    return similarity;
  };
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

const idsOf = (paragraphs: readonly ParagraphWords[]) => paragraphs.map(({ id }) => id).join();
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
