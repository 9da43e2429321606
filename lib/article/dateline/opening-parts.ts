/** Scanners for the parts of a dateline at a position of a text: places, regions, dates and agencies. */
import { isAgencyList, isDomain, isSigningOutlet } from './agencies';
import { isCity } from './cities';
import { isDate } from './dates';
import { ARABIC_WORDS, DATE_AT, PLACE_AT, REGION_AT } from './pattern-parts';
import { isRegion } from './regions';

/** Part of a dateline. `enclosed` parts are in brackets or between slashes. */
export interface DatelinePart {
  kind: 'place' | 'region' | 'date' | 'agency' | 'initials' | 'remark';
  text: string;
  end: number;
  enclosed?: boolean;
  /** The date in the same brackets as a place. */
  date?: string;
}

/** Matches the initials of editors before a place: "mid", "sibi.", "holm./sibi.". */
const INITIALS_AT = /\p{Ll}{2,6}\.?(?:\/\p{Ll}{2,6}\.?)*(?=\s\p{Lu})/uy;
/** Matches lower-case words before a place that are not the initials of an editor or agency. */
const FUNCTION_WORD =
  /^(?:von|vom|der|die|das|den|dem|im|in|am|an|aus|bei|nach|über|beim|zum|zur|bis|seit|ohne|und|mit|auf|für|wie|als|ein|eine|nur|was|wer|wo|so|de|des|la|le|les|el|los|las|del|un|une|una|con|por|que|per|non|che|dans|sur|pour|en|the|at|by|from|to|as|if|we|our|my|di|da|do|os|il|lo|van|het|een|met|op|uit|w|z|na)$/;
const BRACKETS_AT = /[([]\s?([^()[\]]{2,60}?)\s?[)\]]/y;
const SLASHES_AT = /\/\s?([^/]{2,40}?)\s?\//y;
const AGENCY_WORDS_AT = /[^\s,.:;()[\]/|«»"“”–—―=-]+(?:[\s-][^\s,.:;()[\]/|«»"“”–—―=-]+){0,3}/y;
/** Matches the abbreviation of a paper after a place and a slash: "Halle/MZ". */
const OWN_SIGN_AT = /\p{Lu}{2,4}(?=\s?[-–—]|\.\s)/uy;
const DOMAIN_AT = /[\p{L}\d-]{3,20}\.[a-z]{2,4}(?![\p{L}\d.])/iuy;
const ARABIC_ON = /في\s/y;
const ARABIC_QUOTES_AT = /«([^«»]{2,40})»/y;
const DAY_BEFORE_AGENCY_AT = /\d{1,2}(?=\s?\()/y;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/**
 * Reads the part of a dateline at a position.
 *
 * @param before the parts before it
 * @param separator what separates it from them: "", " ", ", ", "/", a dash or a full stop
 */
export function partAt(
  text: string,
  at: number,
  lang: string,
  before: readonly DatelinePart[],
  separator: string,
): DatelinePart | null {
  const previous = before.at(-1);
  return (
    enclosedAt(text, at, lang, before) ??
    dateAt(text, at, lang) ??
    agencyAt(text, at, lang) ??
    domainAt(text, at) ??
    (previous ? null : initialsAt(text, at)) ??
    (separator === '/' && previous?.kind === 'place' ? ownSignAt(text, at, previous) : null) ??
    (separator === ',' && previous && /^(?:place|region)$/.test(previous.kind) ? regionAt(text, at) : null) ??
    placeAt(text, at)
  );
}

/** Reads what is in brackets or between slashes. */
function enclosedAt(text: string, at: number, lang: string, before: readonly DatelinePart[]): DatelinePart | null {
  const inSlashes = matchAt(SLASHES_AT, text, at);
  if (inSlashes) {
    const words = (inSlashes[1] ?? '').trim().split(/\s+/);
    const signs = words.filter((word) => isAgencyList(word));
    const sign = isAgencyList(words.join(' ')) || !signs.length ? words.join(' ') : signs.join(', ');
    if (!signs.length && (words.length > 3 || /\d/.test(sign) || !before.length)) return null;
    return { kind: 'agency', text: sign, end: at + inSlashes[0].length, enclosed: true };
  }
  const found = matchAt(BRACKETS_AT, text, at) ?? (before.length ? matchAt(ARABIC_QUOTES_AT, text, at) : null);
  const inside = found?.[1]?.trim();
  if (!found || !inside) return null;
  const part = (kind: DatelinePart['kind']): DatelinePart => ({
    kind,
    text: inside,
    end: at + found[0].length,
    enclosed: true,
  });
  if (isAgencyList(inside)) return part('agency');
  const date = dateAt(inside, 0, lang);
  if (date && date.end === inside.length) return part('date');
  if (found[0].startsWith('[')) return before.length ? part('remark') : null;
  if (!before.length)
    return placeWithDate(inside, lang, at + found[0].length) ?? (isCity(inside) ? part('place') : null);
  // "RECIFE (PR)": a state, not an agency.
  if (isRegion(inside, lang)) return part('remark');
  return part('agency');
}

/** Reads a place and a date in one pair of brackets: "(Nairobi, November 20, 2031)". */
function placeWithDate(inside: string, lang: string, end: number): DatelinePart | null {
  const [place = '', ...rest] = inside.split(/,\s/);
  const date = rest.join(', ');
  return isCity(place) && dateAt(date, 0, lang)?.end === date.length
    ? { kind: 'place', text: place, end, enclosed: true, date }
    : null;
}

/** Reads a date. A full stop after the full name of a month is not part of it. */
export function dateAt(text: string, from: number, lang: string): DatelinePart | null {
  const at = from + (matchAt(ARABIC_ON, text, from)?.[0].length ?? 0);
  const found = matchAt(DATE_AT, text, at)?.[0] ?? matchAt(DAY_BEFORE_AGENCY_AT, text, at)?.[0];
  if (!found || !isDate(found, lang)) return null;
  const date = found.replace(/(?<=\p{L}{5})\.$|(?<=\d)\/$/u, '');
  return { kind: 'date', text: date, end: at + date.length };
}

/** Reads the name of an agency or of an outlet that signs beside the place: "Reuters", "taz", "CNN Business". */
function agencyAt(text: string, at: number, lang: string): DatelinePart | null {
  const words = matchAt(AGENCY_WORDS_AT, text, at)?.[0];
  if (!words) return null;
  for (
    let end = words.length;
    end > 0;
    end = Math.max(words.lastIndexOf(' ', end - 1), words.lastIndexOf('-', end - 1))
  ) {
    const name = words.slice(0, end).trimEnd();
    if (isAgencyList(name) || (at > 0 && isSigningOutlet(name)))
      return /^en/i.test(lang) && /^\p{Ll}/u.test(name) && at === 0
        ? null
        : { kind: 'agency', text: name, end: at + name.length };
  }
  return null;
}

function domainAt(text: string, at: number): DatelinePart | null {
  const found = matchAt(DOMAIN_AT, text, at)?.[0];
  return found && isDomain(found) ? { kind: 'agency', text: found, end: at + found.length } : null;
}

function initialsAt(text: string, at: number): DatelinePart | null {
  const found = matchAt(INITIALS_AT, text, at)?.[0];
  return found && !FUNCTION_WORD.test(found) ? { kind: 'initials', text: found, end: at + found.length } : null;
}

function ownSignAt(text: string, at: number, place: DatelinePart): DatelinePart | null {
  const sign = matchAt(OWN_SIGN_AT, text, at)?.[0];
  return sign && /\p{Ll}/u.test(place.text) && !isCity(sign)
    ? { kind: 'agency', text: sign, end: at + sign.length }
    : null;
}

/** Reads a region after a comma: "N.H.", "Calif.", "Costa Rica". */
function regionAt(text: string, at: number): DatelinePart | null {
  const found = matchAt(REGION_AT, text, at)?.[0];
  if (!found) return null;
  const isAbbreviation = /^(?:\p{L}\.\s?)+$/u.test(found) || (found.endsWith('.') && found.length < 8);
  const isBeforeText = /^\s+["“„«]?\p{Lu}/u.test(text.slice(at + found.length));
  const region =
    found.endsWith('.') && (!isAbbreviation || (isBeforeText && !/\.\p{L}\.$/u.test(found)))
      ? found.slice(0, -1)
      : found;
  return { kind: 'region', text: region, end: at + region.length };
}

/** Reads a name that may be a place. An agency after it is not part of it: "New York CNN". */
function placeAt(text: string, at: number): DatelinePart | null {
  const found = matchAt(PLACE_AT, text, at)?.[0] ?? matchAt(ARABIC_WORDS, text, at)?.[0];
  if (!found) return null;
  const words = found.split(' ');
  const sign = words.findIndex((_, from) => {
    const rest = words.slice(from).join(' ');
    return from > 0 && (isAgencyList(rest) || isSigningOutlet(rest));
  });
  const place = sign > 0 ? words.slice(0, sign).join(' ') : found;
  return { kind: 'place', text: place, end: at + place.length };
}
