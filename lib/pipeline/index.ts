import { describeArticle } from '../article/describe-article';
import { runToCompletion } from '../async/time-slicing';
import type { Elements, Reading } from '../types';
import type { ReadOptions } from './read-options';
import { readSnapshot } from './snapshot';

export { keptText } from './kept-text';
export type { ReadOptions } from './read-options';

/**
 * Reads a page: what is story, what is clutter, and the facts of the story. Uses no extension API, and does not change
 * the document.
 *
 * @param document a live document
 * @returns the reading as plain data, and the element of each block
 */
export function readPage(document: Document, options: ReadOptions = {}): { reading: Reading; elements: Elements } {
  const { reading, elements, articleInput } = readSnapshot(document, options);
  const article = runToCompletion(describeArticle(reading.article, articleInput));
  return { reading: { ...reading, article }, elements };
}
