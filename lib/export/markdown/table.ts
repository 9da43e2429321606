/** Tables in GitHub Flavored Markdown (https://github.github.com/gfm/#tables-extension-). */
import type { Block } from '../../types';
import { escapeTableCell, wrapEmphasis } from './escape';
import { renderInline } from './inline';

/** Maximum value of `colspan` and `rowspan`, because a page may state any number. */
const MAX_SPAN = 100;

/**
 * Renders a table. The content of a spanning cell goes into the first cell it covers. A table without a header row gets an
 * empty one, which Markdown requires.
 *
 * @returns the table below its caption in italics; '' if it has no cells
 */
export function renderTable(table: Element, block: Block): string {
  const isRendered = table.checkVisibility?.() ?? false;
  const rows = [...table.querySelectorAll('tr')].filter((row) => !isRendered || row.checkVisibility());
  const [header, ...body] = renderRows(rows, block);
  if (!header) return '';
  const width = header.length;
  const hasHeader = rows[0] && isHeaderRow(rows[0]) && body.length > 0;
  const delimiterRow = new Array<string>(width).fill('---');
  const lines = hasHeader
    ? [header, delimiterRow, ...body]
    : [new Array<string>(width).fill(''), delimiterRow, header, ...body];
  const markdown = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
  const captionElement = [...table.children].find(({ localName }) => localName === 'caption');
  const caption = captionElement && renderInline({ element: captionElement }, cellBlock(block), { strong: false });
  return caption ? `${wrapEmphasis(caption, '*', '', '')}\n\n${markdown}` : markdown;
}

/** Renders the cells of all rows as a grid in which all rows have the same length; empty if there are no cells. */
function renderRows(rows: readonly Element[], block: Block): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    const line = grid[at] ?? [];
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (line[column] !== undefined) column++;
      const [width, height] = [parseSpan(cell, 'colspan'), parseSpan(cell, 'rowspan')];
      for (const covered of grid.slice(at, at + height))
        for (let right = 0; right < width; right++) covered[column + right] ??= '';
      line[column] = escapeTableCell(renderInline({ element: cell }, cellBlock(block)));
    }
  }
  const width = Math.max(0, ...grid.map((line) => line.length));
  return width ? grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? '')) : [];
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th');
}

function isHeaderRow(row: Element): boolean {
  const cells = cellsOf(row);
  return (
    row.parentElement?.localName === 'thead' || (cells.length > 0 && cells.every(({ localName }) => localName === 'th'))
  );
}

function parseSpan(cell: Element, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '', 10);
  return value > 1 ? Math.min(value, MAX_SPAN) : 1;
}

/**
 * Returns the block to render a cell with. Cells are not blocks of their own, and a link around the whole table must
 * not be repeated in each of them.
 */
const cellBlock = (table: Block): Block => ({ ...table, tag: 'td', links: [] });
