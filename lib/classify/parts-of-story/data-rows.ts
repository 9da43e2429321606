import type { Block, Container } from '../../types';
import { hasClutterWords } from '../clutter-words';
import type { PartInput } from './types';

const MIN_ROWS = 3;
/** Maximum number of blocks of a table. */
const MAX_BLOCKS = 200;
/** Maximum weight (in Latin letters) of a row. */
const MAX_ROW_WEIGHT = 120;
const HAS_NAME = /\p{L}{2}/u;

/**
 * Returns whether a block is in a chart or table that is not a `<table>`: a container without links and pictures, most
 * of whose rows have a name and a number.
 */
export function isDataRow(block: Block, input: PartInput): boolean {
  const { page, boxes } = input.context;
  const box = boxes[block.id];
  if (!box) return false;
  const known = tablesByInput.get(input) ?? new Map<number, boolean>();
  tablesByInput.set(input, known);
  for (let at = block.container; at >= 0; at = page.containers[at]?.parent ?? -1) {
    const container = page.containers[at] as Container;
    const isTable = known.get(at) ?? isDataTable(container, input);
    known.set(at, isTable);
    if (isTable) return true;
    if (at === box.container) return false;
  }
  return false;
}

const tablesByInput = new WeakMap<PartInput, Map<number, boolean>>();

function isDataTable({ id, first, last }: Container, { context: { page } }: PartInput): boolean {
  if (last - first < MIN_ROWS - 1 || last - first > MAX_BLOCKS) return false;
  const rows = new Map<number, string>();
  for (const block of page.blocks.slice(first, last + 1)) {
    if (block.media || block.links.length || hasClutterWords(block.text)) return false;
    // The child of the table that contains the block, or the block itself.
    let row = block.container;
    while (row > 0 && page.containers[row]?.parent !== id && row !== id) row = page.containers[row]?.parent ?? 0;
    const key = row === id ? -1 - block.id : row;
    rows.set(key, `${rows.get(key) ?? ''} ${block.text}`);
  }
  const withData = new Set(
    [...rows.values()].filter((text) => /\d/.test(text) && HAS_NAME.test(text) && text.length <= MAX_ROW_WEIGHT),
  );
  return withData.size >= MIN_ROWS && withData.size * 2 > rows.size;
}
