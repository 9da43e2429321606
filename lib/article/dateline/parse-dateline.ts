import type { Dateline } from '../../types';
import { isAgencyList, isAgencySignature, isStation } from './agencies';
import { isCity, isCommonWord } from './cities';
import { isDate } from './dates';
import { isNamedAsPlace } from './named-place';
import { type PatternName, patterns, precheck } from './patterns';
import { isRegion } from './regions';

/** Labels in capitals before a dash or colon that are not places. */
const LABEL =
  /^(?:EXCLUSIVE|BREAKING|BREAKING NEWS|UPDATE|UPDATED?|WATCH|WATCH LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|EXPLAINED|EXPLAINER|LIVE|BYLINE|DISCLAIMER|DISCLOSURE|CORRECTION|EDITOR['’]?S NOTE|FACT CHECK|INTERVIEW|REVIEW|WARNING|SPOILERS?|LISTEN|READ|READ MORE|FILE|NOTE|SUMMARY|QUESTION|ANSWER|PODCAST|COMMENT(?:ARY)?|EDITORIAL|COLUMN|FEATURE|PROFILE|REPORT|RECAP|PREVIEW|POLL|QUIZ|STENGT|FOTO|FOTOS|EILMELDUNG|KOMMENTAR|ANALYSE|DIREKTE|LE POINT SUR LA SITUATION|RÉCIT|PORTRAIT|ENTRETIEN|REPORTAGE|ENQUÊTE|VIDÉO|EN DIRECT|CRÓNICA|ANÁLISIS|ÚLTIMA HORA|SON DAKİKA|СРОЧНО|ВИДЕО|Q|A|Q&A|TL;DR|FAQ|PRO|CONTRA|ICYMI|NEW|WOW|SPONSORED|ADVERTISEMENT|HOST|MODERATOR|ANCHOR|NARRATOR)$/u;
/** Words in lower case before a place that are not the signature of an agency. */
const FUNCTION_WORD =
  /^(?:von|vom|der|die|das|den|dem|im|in|am|aus|bei|de|la|le|les|el|los|en|the|at|by|from|par|di|da|do|os|as|il|lo)$/;
/** Outlets that sign behind the place. */
const BEHIND_PLACE =
  /^(?:taz|afp|ap|rtr|dapd|epd|dpa|reuters|kna|CNN|NPR|BBC)(?:\/(?:taz|afp|ap|rtr|epd|dpa|reuters|kna))*$/;
/** News agency, daily, newspaper, news. A writer's name behind a magazine's is no agency. */
const KOREAN_OUTLET = /(?:뉴스|통신|일보|신문|타임스|경제)/;
/** Only the start of a text is matched. */
const MAX_START_CHARS = 160;
const MAX_TITLE_CASE_PLACE_CHARS = 40;
const MIN_CAPITALS_PLACE_LETTERS = 3;

/** What is known of a match. */
interface Candidate {
  name: PatternName;
  place: string;
  region: string;
  date: string;
  agency: string;
  end: string;
  /** Text behind the match. */
  rest: string;
  lang: string;
  /** The story's text, in which the place may be named again. */
  story: string;
}

/**
 * Parses the dateline that opens a text.
 *
 * @param lang the text's language, a BCP 47 tag
 * @param story the story's text; a place that is not in the gazetteer counts in some forms where the text names it as a place
 * @returns places, date and agency as written; null where the text does not open with a dateline
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

/** Brackets behind a name contain a party or an age more often than an agency that is on no list. */
function isPlausibleAgency(candidate: Candidate): boolean {
  const { place, agency, rest, end } = candidate;
  const isPlace = isInCapitals(place) || isKnownPlace(candidate);
  const isDashed = /[-–—―•·|]$/u.test(end);
  if (isAgencyList(agency)) return isDashed || end === '.' || isPlace;
  if (/^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4})*$/u.test(agency)) return end !== '' && /^\s?\S/u.test(rest);
  if (isStation(agency)) return isPlace;
  return isPlace && isDashed && isAgencySignature(agency);
}

/** Labels and items of lists are set off by a hyphen or an en dash more often than by an em dash. */
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

/** A sentence of one word opens texts in English more often than a place. */
function isPlausibleBeforeStop({ place, region, lang }: Candidate): boolean {
  const parts = place.split('/').map((one) => one.trim());
  if (region) return isCity(place) && isRegion(region, lang);
  if (/^de/i.test(lang) && /^Bad \p{Lu}\p{Ll}+$/u.test(place)) return true;
  const isKnown = parts.every((one, at) => isCity(one) || (at > 0 && isRegion(one, lang)));
  if (!isKnown) return false;
  if (isInCapitals(place) || parts.length > 1) return true;
  return !/^en/i.test(lang) && !isCommonWord(place, lang);
}

/** Returns whether the gazetteer knows the region or a city of a candidate; of several cities, one is enough. */
function isKnownPlace({ place, region, lang }: Candidate): boolean {
  if (region && isRegion(region, lang)) return true;
  return place.split('/').some((one) => isCity(one)) || isCity(place.replace(/,.*$/, ''));
}

/** ", N.H." and ", Iowa" are not taken into account. */
const isInCapitals = (place: string) => /^[^\p{Ll}]*$/u.test(place.replace(/,.*$/, ''));
