/** Passages of a page that cite sources. */
import type { Attribution, Block } from '../types';

/** A range of a block's text, in UTF-16 offsets. */
export interface PassagePart {
  block: number;
  start: number;
  end: number;
}

/** Returns the parts of a passage in text order, each within one block. */
export function passageParts({ block = -1, start, end, rest }: Attribution): PassagePart[] {
  return rest ? [{ block, start, end }, rest] : [{ block, start, end }];
}

/** Returns the text of a passage on one line. */
export function passageText(attribution: Attribution, blocks: readonly Pick<Block, 'text'>[]): string {
  return passageParts(attribution)
    .flatMap(({ block, start, end }) => blocks[block]?.text.slice(start, end).trim() || [])
    .join(' ');
}
