import type { Elements, Kind, Reading } from '../types';
import type { ReadOptions } from './options';
import { readWhole } from './whole';

export type { ReadOptions } from './options';

/**
 * Reads a page: what is story, what is not, and the facts of the story. Pure: no browser API, and the document is left
 * untouched.
 *
 * @param document a live document
 * @returns the reading, plain data, and the way back from its blocks to the page
 */
export function readPage(document: Document, options: ReadOptions = {}): { reading: Reading; elements: Elements } {
  const { reading, elements } = readWhole(document, options);
  return { reading, elements };
}

/**
 * @param kinds only blocks of these kinds; all kept blocks where it is left out
 * @returns the text of the kept blocks in the order of the page, a block a line; '' where there is no story
 */
export function keptText(reading: Reading, kinds?: readonly Kind[]): string {
  if (!reading.found) return '';
  const wanted = kinds && new Set(kinds);
  return reading.verdicts
    .filter(({ decide, kind }) => decide === 'keep' && (!wanted || wanted.has(kind)))
    .flatMap(({ block }) => reading.blocks[block]?.text || [])
    .join('\n');
}
