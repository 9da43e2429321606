/**
 * Parses lines that name an agency, or an editor's initials, together with a place, and take the position of a byline.
 */
import type { Dateline } from '../../types';
import { isAgencyList } from './agencies';
import { isCity, isCommonWord } from './cities';
import { DATE } from './pattern-parts';
import { NO_PLACE, PLACE, splitPlaces } from './place-words';
import { isRegion } from './regions';

const CAPITALS = String.raw`\p{Lu}{3,}(?:[\s-]\p{Lu}{2,}){0,2}`;
const ANY_PLACE = String.raw`(?:${CAPITALS}|${PLACE})(?:,\s(?!\p{L}+\.?\s\d)\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?)?(?:\s?/\s?(?:${CAPITALS}|${PLACE}))?`;
const BY = '(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Tt]he)\\s)*';
/** Matches an agency with a place: "AFP, MANILA", "Reuters, Washington, Nov 20", "Associated Press in Valencia". */
const AGENCY_WITH_PLACE = new RegExp(
  String.raw`^${BY}(?<agency>[\p{L}][\p{L}\s./&-]{1,40}?)(?:(?<comma>,\s|\s[-–—|·]\s)|\s(?:in|à|en|em|aus|da)\s)(?<place>${ANY_PLACE})(?:,\s(?<date>${DATE}))?[.,]?$`,
  'u',
);
/** Matches initials with a place: "Reuters/kra Frankfurt", "ku Frankfurt". */
const INITIALS_WITH_PLACE = new RegExp(
  String.raw`^(?:(?<agency>[\p{L}-]{2,12})/)?\p{Ll}{2,4}(?:/\p{Ll}{2,4})?,?\s(?<place>${PLACE})$`,
  'u',
);

/** Cheap pre-check, so that the pattern above is compiled only if needed. */
const STARTS_WITH_INITIALS = /^(?:\S{2,12}\/)?[a-zäöüß/]{2,9},?\s\S{2,}(?:\s\S+){0,2}$/;

/**
 * Parses a line such as "AFP, MANILA" or "ku Frankfurt"; null if it contains more than agency or initials, place and
 * date.
 */
export function parseAgencyLine(text: string, lang: string): Dateline | null {
  const line = text.trim().replace(/\s+/g, ' ');
  const { agency = '', place, date, comma } = (startsWithAgency(line) && AGENCY_WITH_PLACE.exec(line)?.groups) || {};
  if (place && isAgencyList(agency) && !NO_PLACE.test(place) && (!comma || isKnown(place, lang)))
    return { places: splitPlaces(place), ...(date && { date }), agency, verbatim: line };
  const initials = STARTS_WITH_INITIALS.test(line) ? INITIALS_WITH_PLACE.exec(line)?.groups : undefined;
  if (!initials?.place || !isCity(initials.place) || isCommonWord(initials.place, lang)) return null;
  const isCredited = initials.agency !== undefined && isAgencyList(initials.agency);
  if (initials.agency !== undefined && !isCredited) return null;
  return {
    places: splitPlaces(initials.place),
    ...(isCredited && { agency: initials.agency }),
    verbatim: line,
  };
}

const isKnown = (place: string, lang: string) =>
  /^[^\p{Ll}]+$/u.test(place) || isCity(place) || isRegion(place.replace(/^.*,\s/, ''), lang);

/** Cheap pre-check, so that the pattern is compiled only if needed. */
const startsWithAgency = (line: string) =>
  isAgencyList(
    (line.split(/,|\s[-–—|·]\s|\s(?:in|à|en|em|aus|da)\s/u)[0] ?? '').replace(/^(?:by|von|par|por|the)\s/i, ''),
  );
