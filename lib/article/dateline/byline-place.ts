/** Parses places in bylines. */
import type { Dateline } from '../../types';
import { NO_PLACE, PLACES, splitPlaces, WORD } from './place-words';

/** Matches a byline with a place: "Von Anna Sleegers, Frankfurt", "Emma Reed in Kyiv", "skrifar frá Porsgrunn". */
const BYLINE_WITH_PLACE = new RegExp(
  String.raw`(?:^|\s)(?:${WORD})(?:,|\s(?:in|aus|from|frá|à|en|desde|da|fra|från|uit)|\s\p{Ll}+\s(?:frá|from|aus))\s${PLACES}\.?$`,
  'u',
);
/** Matches the beginning of photo credits, which have the form of bylines. */
const PHOTO_CREDIT = /^(?:photos?|fotos?|image|images|bild|bilder|imagen|credit|©)\b/iu;
/** Matches numeric dates: "12.04.2025". */
const NUMERIC_DATE = String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`;
const ANY_DATE = new RegExp(NUMERIC_DATE);
const LEADING_DATE = new RegExp(`^${NUMERIC_DATE}`);
/** Matches a date after the names of a byline: "… , Zürich 12.04.2025". */
const TRAILING_DATE = new RegExp(String.raw`[\s,|·•–-]*(?:${NUMERIC_DATE}.*|\p{Lu}\p{L}+ \d{1,2}, \d{4}.*)$`, 'u');
const MAX_BYLINE_CONTINUATION_CHARS = 40;

/**
 * Parses the place at the end of a byline.
 *
 * @param next text of the next block, which may continue the byline or contain its date
 */
export function parseBylinePlace(text: string, next: string): Dateline | null {
  const own = text.trim();
  if (PHOTO_CREDIT.test(own)) return null;
  // "Atli Steinn" in one element, "writes from Porsgrunn" in the next.
  const isContinued = /^\p{Ll}/u.test(next) && next.length < MAX_BYLINE_CONTINUATION_CHARS;
  const line = isContinued ? `${own} ${next.trim()}` : own;
  const names = line.replace(TRAILING_DATE, '');
  const { place } = BYLINE_WITH_PLACE.exec(names)?.groups ?? {};
  const [date] = ANY_DATE.exec(line.slice(names.length)) ?? LEADING_DATE.exec(next) ?? [];
  if (!place || NO_PLACE.test(place) || /^\p{Lu}{2,}$/u.test(place)) return null;
  return { places: splitPlaces(place), ...(date && { date }), verbatim: names };
}
