import type { Dateline } from '../../types';
import { openingDateline } from './forms';

/** A dateline stands in one of the first paragraphs: above it may be a line about the reporter. */
const FIRST = 3;

/**
 * Reads the dateline that opens a story: `BEIRUT (AFP) —`, `Berlin (dpa).`, `Aug 27 (Reuters) -`, `DUBLIN —`, `【ソウル＝共同】`.
 *
 * @param paragraphs the story's first paragraphs
 * @param lang the story's language, a BCP 47 tag
 * @returns place, date and agency as they stand there, or null where the text opens without one
 */
export function datelineOf(paragraphs: readonly string[], lang?: string): Dateline | null {
  for (const [at, paragraph] of paragraphs.slice(0, FIRST).entries()) {
    const found = openingDateline(paragraph, lang);
    if (!found) continue;
    // What is said with a colon over and over names who speaks.
    const spoken =
      found.verbatim.endsWith(':') &&
      (at > 0 || paragraphs.slice(1).some((other) => /^\p{Lu}[\p{Lu}\s.'’-]+:/u.test(other)));
    if (!spoken) return found;
  }
  return null;
}
