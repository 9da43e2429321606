import type { Kind, Reading } from '../types';

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
