import type { Dateline } from '../../types';
import { isAgencyList, isAgencySignature, isStation } from './agencies';
import { isCity, isCommonWord } from './cities';
import { isDate } from './dates';
import { isNamedAsPlace } from './named-place';
import { type PatternName, patterns, precheck } from './patterns';
import { isRegion } from './regions';

/** Matches labels in capitals before a dash or colon that are not places. */
const LABEL =
  /^(?:EXCLUSIVE|BREAKING|BREAKING NEWS|UPDATE|UPDATED?|WATCH|WATCH LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|EXPLAINED|EXPLAINER|LIVE|BYLINE|DISCLAIMER|DISCLOSURE|CORRECTION|EDITOR['’]?S NOTE|FACT CHECK|INTERVIEW|REVIEW|WARNING|SPOILERS?|LISTEN|READ|READ MORE|FILE|NOTE|SUMMARY|QUESTION|ANSWER|PODCAST|COMMENT(?:ARY)?|EDITORIAL|COLUMN|FEATURE|PROFILE|REPORT|RECAP|PREVIEW|POLL|QUIZ|STENGT|FOTO|FOTOS|EILMELDUNG|KOMMENTAR|ANALYSE|DIREKTE|LE POINT SUR LA SITUATION|RÉCIT|PORTRAIT|ENTRETIEN|REPORTAGE|ENQUÊTE|VIDÉO|EN DIRECT|CRÓNICA|ANÁLISIS|ÚLTIMA HORA|SON DAKİKA|СРОЧНО|ВИДЕО|Q|A|Q&A|TL;DR|FAQ|PRO|CONTRA|ICYMI|NEW|WOW|SPONSORED|ADVERTISEMENT|HOST|MODERATOR|ANCHOR|NARRATOR)$/u;
/** Matches lower-case words before a place that are not the initials of an agency. */
const FUNCTION_WORD =
  /^(?:von|vom|der|die|das|den|dem|im|in|am|aus|bei|de|la|le|les|el|los|en|the|at|by|from|par|di|da|do|os|as|il|lo)$/;
/** Matches outlets that put their name after the place. */
const BEHIND_PLACE =
  /^(?:taz|afp|ap|rtr|dapd|epd|dpa|reuters|kna|CNN|NPR|BBC)(?:\/(?:taz|afp|ap|rtr|epd|dpa|reuters|kna))*$/;
/**
 * Matches Korean names of media by their endings: news, news agency, daily, newspaper, times, economy. Without one, a
 * name may be a writer's.
 */
const KOREAN_OUTLET = /(?:뉴스|통신|일보|신문|타임스|경제)/;
/** Number of characters at the start of a text that are searched. */
const MAX_START_CHARS = 160;
const MAX_TITLE_CASE_PLACE_CHARS = 40;
const MIN_CAPITALS_PLACE_LETTERS = 3;

/** A match of a pattern, before it is checked for plausibility. */
interface Candidate {
  name: PatternName;
  place: string;
  region: string;
  date: string;
  agency: string;
  end: string;
  /** The text after the match. */
  rest: string;
  lang: string;
  /** The story's text, which may name the place again. */
  story: string;
}

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
  for (const [name, pattern] of Object.entries(patterns) as [PatternName, RegExp][]) {
    if (!precheck[name].test(start)) continue;
    const match = pattern.exec(start);
    const { place = '', region = '', date = '', agency, agency2, end, end2 } = match?.groups ?? {};
    if (!match) continue;
    const signature = (agency ?? agency2)?.trim();
    const rest = start.slice(match[0].length);
    const candidate = { name, place, region, date, agency: signature ?? '', end: end ?? end2 ?? '', rest, lang, story };
    if (!isPlausible(candidate)) continue;
    // "CURITIBA (PR) –": a state, not an agency.
    const isState = signature !== undefined && !isAgencyList(signature) && isRegion(signature, lang);
    const isReporter = name === 'japanese' && signature !== undefined && !isAgencyList(signature);
    return {
      places: place ? place.split('/').map((one) => one.trim()) : [],
      ...(date && { date: name === 'cyrillic' ? date.replace(/\.$/, '') : date.trim() }),
      ...(signature && !isReporter && !isState && { agency: signature }),
      verbatim: match[0].trim(),
    };
  }
  return null;
}

function isPlausible(candidate: Candidate): boolean {
  const { name, place, date, agency, lang, story } = candidate;
  if (LABEL.test(place.toUpperCase())) return false;
  switch (name) {
    case 'withAgency':
      return isPlausibleAgency(candidate);
    case 'dateWithAgency':
    case 'cyrillic':
      return isAgencyList(agency);
    case 'agencyInSlashes':
      return isInCapitals(place) || isKnownPlace(candidate);
    case 'agencyFirst':
      return isAgencyList(agency) || (/^\p{Ll}{2,4}$/u.test(agency) && !FUNCTION_WORD.test(agency));
    case 'agencyBehind':
      return isCity(place) && (isAgencyList(agency) || BEHIND_PLACE.test(agency));
    case 'agencyInFront':
      return isAgencyList(agency) && (!date || isDate(date, lang));
    case 'placeInBrackets':
      return isCity(place) && (!date || isDate(date, lang));
    case 'titleCaseWithColon':
      return isCity(place) && !isCommonWord(place, lang) && !/^(?:de|fr)/i.test(lang);
    case 'korean':
      return isAgencyList(agency) || KOREAN_OUTLET.test(agency);
    case 'arabic':
      return isAgencyList(agency) || (isCity(place) && !/\d/.test(agency));
    case 'arabicWithDash':
      return isCity(place);
    case 'capitals':
      return isPlausibleInCapitals(candidate);
    case 'capitalsWithColon':
      if (!isInCapitals(place)) return false;
      return isCity(place.split('/')[0] ?? '') || isNamedAsPlace(place.replace(/,.*/, ''), story);
    case 'dateInBrackets':
      return isDate(date, lang) && (isInCapitals(place) || isKnownPlace(candidate));
    case 'titleCase':
      return isPlausibleTitleCase(candidate);
    case 'placeWithStop':
      return isPlausibleBeforeStop(candidate);
    default:
      return true;
  }
}

/**
 * Tells whether brackets after a name can contain an agency. If it is not on a list, they contain a party or an age
 * more often.
 */
function isPlausibleAgency(candidate: Candidate): boolean {
  const { place, agency, rest, end } = candidate;
  const isPlace = isInCapitals(place) || isKnownPlace(candidate);
  const isDashed = /[-–—―•·|]$/u.test(end);
  if (isAgencyList(agency)) return isDashed || end === '.' || isPlace;
  if (/^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4})*$/u.test(agency)) return end !== '' && /^\s?\S/u.test(rest);
  if (isStation(agency)) return isPlace;
  return isPlace && isDashed && isAgencySignature(agency);
}

/**
 * Tells whether a word in capitals before a dash can be a dateline. Before a hyphen or an en dash it is a label or the
 * item of a list more often than before an em dash.
 */
function isPlausibleInCapitals(candidate: Candidate): boolean {
  const { place, region, date, end, story } = candidate;
  if (!isInCapitals(place) || place.replace(/[^\p{L}]/gu, '').length < MIN_CAPITALS_PLACE_LETTERS) return false;
  if (/^(?:--|[—―])$/.test(end) || region || date || isKnownPlace(candidate)) return true;
  return place.split('/').some((one) => isNamedAsPlace(one.trim(), story));
}

function isPlausibleTitleCase(candidate: Candidate): boolean {
  const { place, region, date, lang, story } = candidate;
  if (place.length > MAX_TITLE_CASE_PLACE_CHARS || /\.\p{Ll}/u.test(place) || (!region && place.endsWith('.')))
    return false;
  if (isCommonWord(place, lang)) return false;
  if (isKnownPlace(candidate)) return true;
  if (date && !isDate(date, lang)) return false;
  if (/^en/i.test(lang)) return false;
  return date !== '' || (!region && isNamedAsPlace(place, story));
}

/** Tells whether a place before a full stop can be a dateline. In English, a sentence of one word is more common. */
function isPlausibleBeforeStop({ place, region, lang }: Candidate): boolean {
  const parts = place.split('/').map((one) => one.trim());
  if (region) return isCity(place) && isRegion(region, lang);
  if (/^de/i.test(lang) && /^Bad \p{Lu}\p{Ll}+$/u.test(place)) return true;
  const isKnown = parts.every((one, at) => isCity(one) || (at > 0 && isRegion(one, lang)));
  if (!isKnown) return false;
  if (isInCapitals(place) || parts.length > 1) return true;
  return !/^en/i.test(lang) && !isCommonWord(place, lang);
}

/** Tells whether the region of a candidate, or at least one of its cities, is in the gazetteer. */
function isKnownPlace({ place, region, lang }: Candidate): boolean {
  if (region && isRegion(region, lang)) return true;
  return place.split('/').some((one) => isCity(one)) || isCity(place.replace(/,.*$/, ''));
}

/** Tells whether a place is written in capitals; a region after a comma (", N.H.", ", Iowa") is ignored. */
const isInCapitals = (place: string) => /^[^\p{Ll}]*$/u.test(place.replace(/,.*$/, ''));
