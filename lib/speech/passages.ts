/** Which blocks are read aloud. */
import type { Elements, Kind, Place, Reading } from '../types';

const READ = new Set<Kind>(['headline', 'standfirst', 'paragraph', 'subheading', 'list', 'quote']);

/** @returns the places of the kept text in order, captions only where they are wanted; none where there is no story */
export function passagesOf(reading: Reading, elements: Elements, captions: boolean): Place[] {
  if (!reading.found) return [];
  return reading.verdicts.flatMap(({ block, decide, kind }) => {
    const its = reading.blocks[block];
    const place = elements.get(block);
    if (decide !== 'keep' || !place || !its?.rendered || !/[\p{L}\p{N}]/u.test(its.text)) return [];
    return READ.has(kind) || (captions && kind === 'caption') ? [place] : [];
  });
}
