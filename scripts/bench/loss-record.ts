import { readFileSync, writeFileSync } from 'node:fs';
import { hashKey } from './cache.ts';
import { type PageResult, preferredScore } from './show/result.ts';

/** File with the smallest number of pages that lost a paragraph so far, for each set of pages. */
const RECORD_FILE = new URL('losses.json', import.meta.url);

type LossRecord = Record<string, { pages: number; lost: number }>;

/** Lists the pages that lose a paragraph, by a person's labels where there are any, otherwise by the ground truth. */
function listPagesWithLoss(results: readonly PageResult[]): string[] {
  return results.filter((result) => preferredScore(result).lost.length > 0).map(({ id }) => id);
}

/** Returns a key that identifies a set of pages regardless of its folder. */
function pageSetKey(results: readonly { id: string }[]): string {
  return hashKey(results.map(({ id }) => id).sort()).slice(0, 12);
}

/** Formats the first line of the benchmark's output: the number of pages that lose a paragraph, and their ids. */
export function formatLosses(results: readonly PageResult[]): string {
  const pages = listPagesWithLoss(results);
  return `${pages.length} of ${results.length} pages lose a paragraph of the story${pages.length ? `: ${pages.join(', ')}` : ''}`;
}

/**
 * Compares a run with the record for the same set of pages. If it is better, or the first run, it becomes the record.
 *
 * @param file file that holds the records
 * @returns an error message if more pages lose a paragraph than in the record, otherwise null
 */
export function checkLossRecord(results: readonly PageResult[], file: URL | string = RECORD_FILE): string | null {
  const known: LossRecord = JSON.parse(readFileSync(file, 'utf8'));
  const name = pageSetKey(results);
  const before = known[name];
  const lost = listPagesWithLoss(results).length;
  if (before && lost > before.lost) return `More pages lose a paragraph than before: ${lost}, not ${before.lost}.`;
  if (!before || lost < before.lost) {
    known[name] = { pages: results.length, lost };
    const sorted = Object.fromEntries(Object.entries(known).sort(([one], [other]) => (one < other ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  return null;
}
