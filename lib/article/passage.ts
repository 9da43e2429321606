/** Where the passages of a story stand that cite its sources. */
import type { Attribution, Block } from '../types';

/** A part of a block's text; UTF-16 offsets in it. */
export interface Part {
  block: number;
  start: number;
  end: number;
}

/** @returns the parts of a passage in the order of the text, each within one block */
export function partsOf({ block = -1, start, end, rest }: Attribution): Part[] {
  return rest ? [{ block, start, end }, rest] : [{ block, start, end }];
}

/** @returns the words of a passage, in one line */
export function wordsOf(attribution: Attribution, blocks: readonly Pick<Block, 'text'>[]): string {
  return partsOf(attribution)
    .flatMap(({ block, start, end }) => blocks[block]?.text.slice(start, end).trim() || [])
    .join(' ');
}
