import { isHere, storiesBeside } from '../read/beside';
import type { ReadOptions } from '../read/options';
import { readWhole, type Whole } from '../read/whole';

/**
 * Where a page loads one story after the other, its address moves from one to the next, and the reader means the one
 * that the address names.
 *
 * @param first what was read without asking the address
 * @returns the story under the address, where another one on the page plainly is that; else the first
 */
export function storyHere(document: Document, first: Whole, options: ReadOptions): Whole {
  const { reading, elements } = first;
  if (!reading.found || isHere(document, reading, elements)) return first;
  const other = storiesBeside(document, reading, elements).find(({ here }) => here);
  if (!other) return first;
  const second = readWhole(document, { ...options, story: other.element });
  // It was not the reader who chose it.
  return second.reading.found ? { ...second, options } : first;
}
