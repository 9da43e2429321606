import type { Dateline } from '../../types';
import { parseDateline } from './patterns';

/** The dateline is in one of the first paragraphs; a line about the reporter may precede it. */
const MAX_PARAGRAPHS = 3;

/**
 * Finds the dateline that opens a story: `BEIRUT (AFP) —`, `Berlin (dpa).`, `Aug 27 (Reuters) -`, `DUBLIN —`, `【ソウル＝共同】`.
 *
 * @param paragraphs the story's first paragraphs
 * @param lang the story's language, a BCP 47 tag
 * @returns place, date and agency as written; null where no paragraph opens with a dateline
 */
export function datelineOf(paragraphs: readonly string[], lang?: string): Dateline | null {
  for (const [at, paragraph] of paragraphs.slice(0, MAX_PARAGRAPHS).entries()) {
    const dateline = parseDateline(paragraph, lang);
    if (!dateline) continue;
    // In a transcript, what precedes the colon is the speaker.
    const isSpeaker =
      dateline.verbatim.endsWith(':') &&
      (at > 0 || paragraphs.slice(1).some((other) => /^\p{Lu}[\p{Lu}\s.'’-]+:/u.test(other)));
    if (!isSpeaker) return dateline;
  }
  return null;
}
