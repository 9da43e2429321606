import type { PageContext } from '../../layout';
import { isInStructuredData } from '../../layout/in-structured-data';
import { startsWithDenseScript } from '../../text/script-density';
import type { Block } from '../../types';

/** Statistics of a page that many features need. Arrays are indexed by block id. */
export interface PageStatistics {
  /** Id of the nearest paragraph of the story above each block; −1 if there is none. */
  previousProse: Int32Array;
  /** Id of the nearest paragraph of the story below each block; −1 if there is none. */
  nextProse: Int32Array;
  /** Share (0–1) of the story's running text that is above each block. */
  proseProgress: Float64Array;
  /** Number of blocks with the same text as each block, itself included. */
  textCopies: Int32Array;
  /** Number of the story's paragraphs that contain each word. */
  paragraphFrequency: Map<string, number>;
  /** Share of the story's running text that the page's structured data contains, 0–1. */
  structuredDataShare: number;
}

/** Minimum number of characters of a topic word; in dense scripts, every character is one. */
const MIN_TOPIC_WORD_CHARS = 5;

/** Returns the tokens that say something about the topic of a text. */
export function topicWords(tokens: readonly string[]): string[] {
  return tokens.filter((token) => token.length >= MIN_TOPIC_WORD_CHARS || startsWithDenseScript(token));
}

/** Collects the statistics of a page. */
export function collectPageStatistics(context: PageContext): PageStatistics {
  const { page, measures, mainContent } = context;
  const size = page.blocks.length;
  const proseWeight = (id: number) => (mainContent.bodyBlocks.has(id) ? (measures[id]?.proseWeight ?? 0) : 0);
  const previousProse = new Int32Array(size).fill(-1);
  const proseProgress = new Float64Array(size);
  const paragraphFrequency = new Map<string, number>();
  let previous = -1;
  let total = 0;
  let inStructuredData = 0;
  for (let id = 0; id < size; id++) {
    previousProse[id] = previous;
    proseProgress[id] = mainContent.proseWeight ? Math.min(1, total / mainContent.proseWeight) : 0;
    const weight = proseWeight(id);
    if (weight === 0) continue;
    previous = id;
    total += weight;
    if (isInStructuredData(context, id)) inStructuredData += weight;
    for (const word of new Set(topicWords(measures[id]?.tokens ?? [])))
      paragraphFrequency.set(word, (paragraphFrequency.get(word) ?? 0) + 1);
  }
  const nextProse = new Int32Array(size).fill(-1);
  let next = -1;
  for (let id = size - 1; id >= 0; id--) {
    nextProse[id] = next;
    if (proseWeight(id) > 0) next = id;
  }
  return {
    previousProse,
    nextProse,
    proseProgress,
    textCopies: countCopies(page.blocks),
    paragraphFrequency,
    structuredDataShare: total ? inStructuredData / total : 0,
  };
}

/** Counts for each block the blocks with the same text; 0 for blocks without text. */
function countCopies(blocks: readonly Block[]): Int32Array {
  const counts = new Map<string, number>();
  for (const { text } of blocks) if (text) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Int32Array.from(blocks, ({ text }) => counts.get(text) ?? 0);
}
