import { newsReaders } from '../article/all';
import type { Elements, Reading } from '../types';
import type { ReadOptions } from './options';
import { readWhole } from './whole';

export { keptText } from './kept-text';
export type { ReadOptions } from './options';

/**
 * Reads a page: what is story, what is not, and the facts of the story. Pure: no browser API, and the document is left
 * untouched.
 *
 * @param document a live document
 * @returns the reading, plain data, and the way back from its blocks to the page
 */
export function readPage(document: Document, options: ReadOptions = {}): { reading: Reading; elements: Elements } {
  const { reading, elements } = readWhole(document, { news: () => newsReaders, ...options });
  return { reading, elements };
}
