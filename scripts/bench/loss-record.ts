import { readFileSync, writeFileSync } from 'node:fs';
import { keyOf } from './cache.ts';
import { judged, type PageResult } from './show/result.ts';

/** On how many pages a paragraph was lost at most, by the set of pages: it never rises. */
const KNOWN = new URL('losses.json', import.meta.url);

type Known = Record<string, { pages: number; lost: number }>;

/** @returns the pages on which a true paragraph is hidden: by eye where a person has read the page, else by the truth */
function losingPages(results: readonly PageResult[]): string[] {
  return results.filter((result) => judged(result).lost.length > 0).map(({ id }) => id);
}

/** @returns a name for this set of pages, whatever folder they are in */
function setOf(results: readonly { id: string }[]): string {
  return keyOf(results.map(({ id }) => id).sort()).slice(0, 12);
}

/** The first line of the bench: what a reader would miss. */
export function lossLine(results: readonly PageResult[]): string {
  const pages = losingPages(results);
  return `${pages.length} of ${results.length} pages lose a paragraph of the story${pages.length ? `: ${pages.join(', ')}` : ''}`;
}

/**
 * Holds a run to what was reached before on the same pages.
 *
 * @param file where that is kept
 * @returns what went wrong, in words; null where nothing did. A better run, and the first of a set, is written down
 */
export function lossesRisen(results: readonly PageResult[], file: URL | string = KNOWN): string | null {
  const known: Known = JSON.parse(readFileSync(file, 'utf8'));
  const name = setOf(results);
  const before = known[name];
  const lost = losingPages(results).length;
  if (before && lost > before.lost) return `More pages lose a paragraph than before: ${lost}, not ${before.lost}.`;
  if (!before || lost < before.lost) {
    known[name] = { pages: results.length, lost };
    const sorted = Object.fromEntries(Object.entries(known).sort(([one], [other]) => (one < other ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
  return null;
}
