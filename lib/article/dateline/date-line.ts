/** Parses places next to the date of a story. */
import type { Dateline } from '../../types';
import { isCity } from './cities';
import { isDate } from './dates';
import { DATE } from './pattern-parts';
import { NO_PLACE, PLACE, splitPlaces } from './place-words';
import { isRegion } from './regions';

const WITH_REGION = String.raw`(?<place>${PLACE}(?:\s\p{Lu}\p{L}+)?(?:,\s(?!\p{L}+\.?\s\d)(?<region>\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?))?(?:\s?/\s?${PLACE})?)`;
/** Matches a place, a comma and a date: "Nendeln, 27.6.2025", "Place, 3 May 2024", "Berlin, den 3. Mai 2024". */
const PLACE_COMMA_DATE = new RegExp(String.raw`^${WITH_REGION},\s(?:den\s)?(?<date>${DATE})`, 'u');
/**
 * Matches a place, another separator and a date: "Bruselas - 15 oct 2024 - 05:30 CEST", "Berlin | 3.5.2031", "Marrow (3
 * May 2024)".
 */
const PLACE_DASH_DATE = new RegExp(String.raw`^${WITH_REGION}\s?[-–—|·•(]\s?(?<date>${DATE})`, 'u');
/** Matches a date, "in" and a place: "3. Jan. 2031 in Ort, Land". */
const DATE_IN_PLACE = new RegExp(
  String.raw`^(?:\p{L}+,\s)?(?<date>${DATE})(?:,?\s\d{1,2}[:.]\d{2}(?:\sUhr)?)?,?\s(?:in|à|en|em|aus|from)\s${WITH_REGION}$`,
  'u',
);
/** Matches a date and a place: "3 May 2024, Brussels", "3 May 2024 | Brussels". */
const DATE_THEN_PLACE = new RegExp(String.raw`^(?:\p{L}+,\s)?(?<date>${DATE})\s?[-–—|·•,]\s?${WITH_REGION}$`, 'u');
/** Matches a source, a date and a place: "Quelle: Verband (ABC), 3. Januar 2031, Ort". */
const SOURCE_DATE_PLACE = new RegExp(
  String.raw`^(?:Quelle|Source|Fuente|Fonte):\s(?<agency>[^,]{2,60}),\s(?<date>${DATE}),\s(?<place>${PLACE})\.?$`,
  'u',
);
const MAX_LINE_CHARS = 90;

/**
 * Parses a line with a place next to a date. Before a comma and a date any place counts, otherwise only cities in the
 * gazetteer.
 *
 * @param next text of the next block, which may continue the line: "in Ort, Land"
 */
export function parseDateLine(text: string, lang: string, next = ''): Dateline | null {
  const own = text.trim().replace(/\s+/g, ' ');
  const isSplit = /^(?:in|à|en|em)\s\p{Lu}/u.test(next) || (/[-–—|,·]$/.test(own) && /^\d/.test(next));
  const line = isSplit && own.length + next.length < MAX_LINE_CHARS ? `${own} ${next.trim()}` : own;
  if (line.length > MAX_LINE_CHARS || !/\d/.test(line)) return null;
  for (const pattern of [DATE_IN_PLACE, PLACE_COMMA_DATE, PLACE_DASH_DATE, DATE_THEN_PLACE, SOURCE_DATE_PLACE]) {
    const match = pattern.exec(line);
    const { place, region, date, agency } = match?.groups ?? {};
    if (!match || !place || NO_PLACE.test(place) || !date || !isDate(date, lang)) continue;
    const isKnown =
      isCity(place) || isCity(place.split('/')[0] ?? '') || (region !== undefined && isRegion(region, lang));
    if (!isKnown && pattern !== PLACE_COMMA_DATE) continue;
    if (pattern === PLACE_COMMA_DATE && !isKnown && (place.includes(' ') || region)) continue;
    return {
      places: splitPlaces(place),
      date: date.trim(),
      ...(agency && { agency }),
      verbatim: match[0].trim(),
    };
  }
  return null;
}
