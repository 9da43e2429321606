import type { PageResult } from './result.ts';
import { buildRows, formatBaseline, formatRestoreCheck } from './rows.ts';

/**
 * Formats the results of a run as a table for the console, with one row per measure and one column per extractor.
 *
 * @param names names of the extractors
 * @param weights description of the classifier weights that were measured
 */
export function formatTable(results: readonly PageResult[], names: readonly string[], weights: string): string {
  const rows = buildRows(results, names).map(({ label, cells }) => [label, ...cells]);
  const lines = [['', ...names], ...rows];
  const widths = ['', ...names].map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const text = lines.map((line) =>
    line.map((cell, at) => (at ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  '),
  );
  return [
    `${results.length} pages; ours: ${weights}`,
    ...text,
    formatBaseline(results),
    formatRestoreCheck(results),
  ].join('\n');
}
