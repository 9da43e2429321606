import type { Elements, Kind, Place, ReadingCore } from '../types';

const SPOKEN_KINDS = new Set<Kind>(['headline', 'standfirst', 'paragraph', 'subheading', 'list', 'quote']);

/** Selects the places of the blocks to read aloud, in order; empty if there is no story. */
export function selectSpeechPlaces(reading: ReadingCore, elements: Elements, includeCaptions: boolean): Place[] {
  if (!reading.found) return [];
  return reading.verdicts.flatMap(({ block: id, decide, kind }) => {
    const block = reading.blocks[id];
    const place = elements.get(id);
    if (decide !== 'keep' || !place || !block?.rendered || !/[\p{L}\p{N}]/u.test(block.text)) return [];
    return SPOKEN_KINDS.has(kind) || (includeCaptions && kind === 'caption') ? [place] : [];
  });
}
