import type { Block } from '../types';

/** Minimum number of characters of running text; shorter texts may be labels or links. */
const MIN_RUNNING_TEXT_CHARS = 80;

/**
 * Returns whether a block is running text, judging only by its length and its links. `lib/layout/measure.ts` also
 * considers where the block is.
 *
 * @param maxLinkShare maximum share (0–1) of link text, exclusive
 */
export function isRunningText({ text, links }: Pick<Block, 'text' | 'links'>, maxLinkShare: number): boolean {
  const linkChars = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length >= MIN_RUNNING_TEXT_CHARS && linkChars < text.length * maxLinkShare;
}
