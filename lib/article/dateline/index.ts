import type { Dateline } from '../../types';
import { parseDateline } from './parse-dateline';

/** Number of paragraphs that are searched for another mention of a place that is not in the gazetteer. */
const MAX_STORY_PARAGRAPHS = 12;
/**
 * Number of paragraphs in which the dateline may be: a line about the reporter may precede it. Short lines of a summary
 * are not counted.
 */
const MAX_PARAGRAPHS = 3;
/** Match a name and a colon: "HOLM:", "Anna Holm:". */
const SPEAKER_IN_CAPITALS = /^\p{Lu}[\p{Lu}\s.'’-]+:/u;
const SPEAKER = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){0,2}:\s/u;
const MAX_ABSTRACT_CHARS = 80;
const MAX_ABSTRACT_LINES = 3;

/**
 * Finds the dateline that opens a story: `BEIRUT (AFP) —`, `Berlin (dpa).`, `Aug 27 (Reuters) -`, `DUBLIN —`,
 * `【ソウル＝共同】`.
 *
 * @param paragraphs the story's first paragraphs
 * @param lang the story's language, a BCP 47 tag
 * @returns place, date and agency as written; null if no paragraph opens with a dateline
 */
export function datelineOf(paragraphs: readonly string[], lang?: string): Dateline | null {
  const story = paragraphs.slice(0, MAX_STORY_PARAGRAPHS).join('\n');
  const abstractLines = paragraphs
    .slice(0, MAX_ABSTRACT_LINES)
    .filter((text) => text.length <= MAX_ABSTRACT_CHARS).length;
  for (const [at, paragraph] of paragraphs.slice(0, MAX_PARAGRAPHS + abstractLines).entries()) {
    const dateline = parseDateline(paragraph, lang, story);
    if (!dateline) continue;
    // In a transcript, what precedes the colon is the speaker.
    const speaker = /\p{Ll}/u.test(dateline.verbatim) ? SPEAKER : SPEAKER_IN_CAPITALS;
    const isSpeaker =
      dateline.verbatim.endsWith(':') && (at > 0 || paragraphs.slice(1).some((other) => speaker.test(other)));
    if (!isSpeaker) return dateline;
  }
  return null;
}
