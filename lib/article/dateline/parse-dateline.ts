import type { Dateline } from '../../types';
import { isAgencyList } from './agencies';
import { isCity } from './cities';
import { parseEastAsianDateline } from './east-asian';
import { type Opening, scanOpenings } from './opening';
import type { DatelinePart } from './opening-parts';
import { isDateline, partsOf } from './plausibility';

/** Number of characters at the start of a text that are searched. */
const MAX_START_CHARS = 160;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/**
 * Parses the dateline that opens a text.
 *
 * @param lang the text's language, a BCP 47 tag
 * @param story the story's text; in some forms, a place that is not in the gazetteer counts only if this text uses it
 *   as a place
 * @returns places, date and agency as written; null if the text does not open with a dateline
 */
export function parseDateline(text: string, lang = 'en', story = text): Dateline | null {
  const start = text.trimStart().slice(0, MAX_START_CHARS).replace(/\s+/g, ' ');
  if (EAST_ASIAN.test(start.slice(0, 20))) {
    const found = parseEastAsianDateline(start);
    if (found) return found;
  }
  for (const opening of scanOpenings(start, lang)) {
    const rest = start.slice(opening.length);
    if (isDateline(opening, { lang, rest, story })) return toDateline(opening, start);
  }
  return null;
}

function toDateline(opening: Opening, start: string): Dateline {
  const agencies = partsOf(opening, 'agency').map(({ text }) => text);
  const [place, ...others] = partsOf(opening, 'place');
  const date = partsOf(opening, 'date')[0]?.text ?? place?.date;
  return {
    places: place ? placeNames(opening, [place, ...others]) : [],
    ...(date && { date }),
    ...(agencies.length > 0 && { agency: agencies.join('/') }),
    verbatim: verbatimOf(opening, start),
  };
}

const verbatimOf = ({ length }: Opening, start: string) => start.slice(0, length).trim();

/** Returns the places with their regions. A reporter's name before the place is left out: "Signe HOLM/ANTALYA". */
function placeNames(opening: Opening, places: readonly DatelinePart[]): string[] {
  const names: string[] = [];
  for (const { kind, text } of opening.parts) {
    if (kind === 'place') names.push(text);
    if (kind === 'region') names[names.length - 1] += `, ${text}`;
  }
  const [first = '', second] = names;
  if (places.length < 2) return names;
  if (first === 'Frankfurt' && second && /^(?:Main|Oder)$/.test(second))
    return [`${first}/${second}`, ...names.slice(2)];
  const isReporter =
    / /.test(first) &&
    !isCity(first) &&
    second !== undefined &&
    isCity(second) &&
    partsOf(opening, 'agency').some(({ text }) => isAgencyList(text));
  return isReporter ? names.slice(1) : names;
}
