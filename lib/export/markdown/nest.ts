/** Blocks within lists and quotes, put together. */
import type { Box } from './boxes';

/** A piece of Markdown and what it stands in, outermost first. */
export interface Piece {
  content: string;
  boxes: readonly Box[];
}

/** @returns the whole, pieces parted by blank lines, items of one list by line breaks */
export function nest(pieces: readonly Piece[]): string {
  return group(pieces, 0, undefined);
}

function group(pieces: readonly Piece[], depth: number, around: Box | undefined): string {
  let written = '';
  let before: Box | undefined;
  let loose = false;
  let other = false;
  for (let at = 0; at < pieces.length; ) {
    const box = pieces[at]?.boxes[depth];
    let end = at + 1;
    if (box) while (pieces[end]?.boxes[depth]?.element === box.element) end++;
    const inner = box ? group(pieces.slice(at, end), depth + 1, box) : (pieces[at]?.content ?? '');
    const isLoose = inner.includes('\n\n');
    const sameList = box?.type === 'item' && before?.type === 'item' && before.list === box.list;
    // Two lists in a row would be read as one: the second has another sign.
    if (!sameList) other = box?.type === 'item' && before?.type === 'item' && !other;
    // A list under the line of an item; one that does not begin with 1 would go on with that line.
    const under = box?.type === 'item' && around?.type === 'item' && at === 1 && !before && (box.number ?? 1) === 1;
    const tight = (sameList || under) && !isLoose && !loose;
    if (written) written += tight ? '\n' : '\n\n';
    written += box ? dressed(box, inner, other) : inner;
    before = box;
    loose = isLoose;
    at = end;
  }
  return written;
}

function dressed(box: Box, inner: string, other: boolean): string {
  if (box.type === 'quote') return inner.replace(/^(?=.)/gm, '> ').replace(/^$/gm, '>');
  const sign = box.number === undefined ? (other ? '*' : '-') : `${box.number}${other ? ')' : '.'}`;
  const indent = ' '.repeat(sign.length + 1);
  return `${sign} ${inner.replace(/\n(?=[^\n])/g, `\n${indent}`)}`;
}
