import type { Kind, ReadingCore } from '../types';

/**
 * Returns the text of the kept blocks in document order, one block per line; '' if there is no story.
 *
 * @param kinds limits the text to blocks of these kinds
 */
export function keptText(reading: ReadingCore, kinds?: readonly Kind[]): string {
  if (!reading.found) return '';
  const wanted = kinds && new Set(kinds);
  return reading.verdicts
    .filter(({ decide, kind }) => decide === 'keep' && (!wanted || wanted.has(kind)))
    .flatMap(({ block }) => reading.blocks[block]?.text || [])
    .join('\n');
}
