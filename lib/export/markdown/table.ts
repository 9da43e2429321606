/** Tables as GitHub writes them. */
import type { Block, Place } from '../../types';
import { cellText, emphasise } from './escape';
import { inlineOf } from './inline';

/** A cell may claim more columns than any table has. */
const WIDEST = 100;

/**
 * A cell over several columns is written into the first of them, one over several rows into the first row. Where the
 * page's table has no head, the head is empty, because Markdown has no table without one.
 *
 * @param block the table's block
 * @returns the table, its title in italics above it; '' where it has no cells
 */
export function tableOf(table: Element, block: Block): string {
  const drawn = table.checkVisibility?.() ?? false;
  const rows = [...table.querySelectorAll('tr')].filter((row) => !drawn || row.checkVisibility());
  const grid: string[][] = [];
  const heads: boolean[] = [];
  for (const [at, row] of rows.entries()) {
    const line = lineAt(grid, at);
    const cells = [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
    let column = 0;
    for (const cell of cells) {
      while (line[column] !== undefined) column++;
      const [width, height] = [span(cell, 'colspan'), span(cell, 'rowspan')];
      for (let down = 0; down < Math.min(height, rows.length - at); down++)
        for (let right = 0; right < width; right++) lineAt(grid, at + down)[column + right] ??= '';
      line[column] = cellText(inlineOf({ element: cell } satisfies Place, cellBlock(block)));
    }
    heads.push(
      row.parentElement?.localName === 'thead' || (cells.length > 0 && cells.every((c) => c.localName === 'th')),
    );
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  if (!width) return '';
  const full = grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  const head = heads[0] && full.length > 1 ? full.shift() : undefined;
  const lines = [head ?? new Array<string>(width).fill(''), new Array<string>(width).fill('---'), ...full];
  const title = [...table.children].find(({ localName }) => localName === 'caption');
  const said = title && inlineOf({ element: title }, cellBlock(block), { strong: false });
  const written = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  return said ? `${emphasise(said, '*', '', '')}\n\n${written}` : written;
}

function lineAt(grid: string[][], at: number): string[] {
  grid[at] ??= [];
  return grid[at];
}

function span(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value > 1 ? Math.min(value, WIDEST) : 1;
}

/** A cell is no block of its own; links over the whole of the table are not over the whole of a cell. */
const cellBlock = (table: Block): Block => ({ ...table, tag: 'td', links: [] });
