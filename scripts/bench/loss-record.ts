import { readFileSync, writeFileSync } from 'node:fs';
import { hashKey } from './cache.ts';
import { type PageResult, preferredScore } from './show/result.ts';

/** Record of the fewest pages with a lost paragraph, by set of pages. */
const RECORD_FILE = new URL('losses.json', import.meta.url);

type LossRecord = Record<string, { pages: number; lost: number }>;

/** Lists the pages on which a paragraph is lost: by eye where a person has read the page, otherwise by the truth. */
function listPagesWithLoss(results: readonly PageResult[]): string[] {
  return results.filter((result) => preferredScore(result).lost.length > 0).map(({ id }) => id);
}

/** Returns a key for a set of pages, independent of their folder. */
function pageSetKey(results: readonly { id: string }[]): string {
  return hashKey(results.map(({ id }) => id).sort()).slice(0, 12);
}

/** Formats the first line of the bench: pages that lose a paragraph. */
export function formatLosses(results: readonly PageResult[]): string {
  const pages = listPagesWithLoss(results);
  return `${pages.length} of ${results.length} pages lose a paragraph of the story${pages.length ? `: ${pages.join(', ')}` : ''}`;
}

/**
 * Compares a run with the record for the same pages. A better run, and the first one, is recorded.
 *
 * @param file file of the record
 * @returns an error message where more pages lose a paragraph; otherwise null
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
