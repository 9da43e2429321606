/** Decides whether the opening of a text is a dateline. */
import { isAgencyList, isAgencySignature, isCaptionWord, isDomain, isSigningOutlet, isStation } from './agencies';
import { isAlsoCommonWord, isCity } from './cities';
import { isLabel } from './labels';
import { isNamedAsPlace } from './named-place';
import type { Opening } from './opening';
import type { DatelinePart } from './opening-parts';
import { hasPlaceForm, NO_PLACE } from './place-words';
import { isRegion } from './regions';

/** The text that an opening belongs to. */
export interface OpeningContext {
  /** BCP 47 tag of the text's language. */
  lang: string;
  /** The text after the opening. */
  rest: string;
  /** The story's text, which may name the place again. */
  story: string;
}

/** What is known about the places of an opening. */
interface PlaceEvidence {
  /** A city of the gazetteer, or any place in a known region. */
  isKnown: boolean;
  isInCapitals: boolean;
  /** The story uses the name as that of a place. */
  isNamed: boolean;
  /** In title case, and also a word that may begin a sentence. */
  isCommon: boolean;
}

const MIN_CAPITALS_PLACE_LETTERS = 3;
const MAX_TITLE_CASE_PLACE_CHARS = 40;
/** Languages in which regional papers open texts with a place and a full stop. */
const PLACE_AND_STOP = /^(?:de|es|it|pl|pt|lb)/i;
/** Matches another label or name at the start of the text: "Barcelona – Real Madrid: …". */
const OPENS_LABEL = /^\p{Lu}[^.,:;–—]{1,30}(?::\s|\s[–—-]\s)/u;

/** Returns the parts of a certain kind. */
export const partsOf = ({ parts }: Opening, kind: DatelinePart['kind']): DatelinePart[] =>
  parts.filter((part) => part.kind === kind);

/** Tells whether an opening is a dateline, by its places, date, agency and the mark that ends it. */
export function isDateline(opening: Opening, context: OpeningContext): boolean {
  const places = partsOf(opening, 'place');
  if (places.some(({ text }) => isLabel(text)) || places.some(({ text }) => NO_PLACE.test(text))) return false;
  const [agency] = partsOf(opening, 'agency');
  const evidence = collectEvidence(opening, context);
  if (!places.length) return isDateWithAgency(opening, agency, context);
  if (agency) return isCredited(opening, agency, evidence);
  if (!agency && OPENS_LABEL.test(context.rest)) return false;
  if (partsOf(opening, 'initials').length) return isSigned(opening, evidence);
  if (partsOf(opening, 'date').length) return isDated(opening, evidence, context);
  return isPlaceAlone(opening, evidence, context);
}

function collectEvidence(opening: Opening, { lang, story }: OpeningContext): PlaceEvidence {
  const places = partsOf(opening, 'place').map(({ text }) => text);
  const regions = partsOf(opening, 'region');
  const isTitleCase = places.some((place) => /\p{Ll}/u.test(place));
  return {
    isKnown: regions.some(({ text }) => isRegion(text, lang)) || places.some(isCity),
    isInCapitals:
      !isTitleCase &&
      /\p{Lu}/u.test(places[0] ?? '') &&
      places.join('').replace(/\P{L}/gu, '').length >= MIN_CAPITALS_PLACE_LETTERS,
    isNamed: places.some((place) => isNamedAsPlace(place, story)),
    isCommon: isTitleCase && places.every((place) => isAlsoCommonWord(place, lang)),
  };
}

/** "Aug 27 (Reuters) -", "(Reuters) -", "3.1.2031 –": a dateline without a place. */
function isDateWithAgency(opening: Opening, agency: DatelinePart | undefined, { rest }: OpeningContext): boolean {
  const [date] = partsOf(opening, 'date');
  if (!isDash(opening.end) || /^\d/.test(rest)) return false;
  if (agency) return isAgencyList(agency.text) && (date !== undefined || agency.enclosed === true);
  if (!date) return false;
  return /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}$/.test(date.text) && opening.parts.length === 1;
}

/** Tells whether an opening with an agency is a dateline. In brackets, a party or an age is more common. */
function isCredited(
  opening: Opening,
  agency: DatelinePart,
  { isKnown, isInCapitals, isNamed }: PlaceEvidence,
): boolean {
  const { parts, end } = opening;
  const isPlace = isKnown || isInCapitals || isNamed;
  const isEnded = isDash(end) || end === '.';
  if (isAgencyList(agency.text) || isSigningOutlet(agency.text)) {
    if (agency.enclosed || parts.some(({ kind }) => kind === 'date')) return isEnded || isPlace;
    if (parts[0] === agency && !isKnown) return isDash(end) && /^\p{Ll}/u.test(agency.text);
    return isPlace && (isEnded || end === ':' || /^\p{Lo}/u.test(agency.text));
  }
  if (!agency.enclosed) return isPlace && end !== '' && (isKnown || !isDomain(agency.text));
  if (isCaptionWord(agency.text)) return false;
  if (/^\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4})*$/u.test(agency.text)) return isEnded;
  if (isStation(agency.text)) return isPlace;
  if (!isPlace || isAcronymOf(parts[0]?.text ?? '', agency.text) || !isSameScript(parts[0]?.text ?? '', agency.text))
    return false;
  if (!isDash(end) && parts.some(({ kind }) => kind === 'date')) return /^\p{Lu}{2,6}$/u.test(agency.text);
  if (end === '.') return isKnown && /^\p{Lu}[\p{Lu}.]{1,6}$/u.test(agency.text) && isAgencySignature(agency.text);
  if (isArabicName(agency.text)) return isKnown && !/\d/.test(agency.text);
  return isDash(end) && (isAgencySignature(agency.text) || isDomain(agency.text));
}

/** "sibi. BERLIN.", "kra Frankfurt –": the initials of an editor before the place. */
function isSigned({ end }: Opening, { isKnown, isInCapitals }: PlaceEvidence): boolean {
  return (isKnown && (isDash(end) || end === '.')) || (isInCapitals && end === '.');
}

function isDated(
  opening: Opening,
  { isKnown, isInCapitals, isNamed }: PlaceEvidence,
  { lang }: OpeningContext,
): boolean {
  if (!isDash(opening.end)) return isKnown && /^[:.]$/.test(opening.end);
  return isKnown || isInCapitals || isNamed || !/^en/i.test(lang);
}

function isPlaceAlone(opening: Opening, evidence: PlaceEvidence, context: OpeningContext): boolean {
  const { end, parts, isSpaced } = opening;
  const { isKnown, isInCapitals, isNamed, isCommon } = evidence;
  const [first] = partsOf(opening, 'place');
  if (!first || (!isInCapitals && isCommon)) return false;
  if (end === '') return first.enclosed === true && parts.length === 1 && isKnown;
  if (end === ':') return isPlaceBeforeColon(evidence, context);
  if (!isDash(end)) return isPlaceBeforeStop(opening, evidence, context);
  if (isKnown) return isInCapitals || first.text.length <= MAX_TITLE_CASE_PLACE_CHARS;
  if (isNamed || (/^de/i.test(context.lang) && hasPlaceForm(first.text))) return true;
  return isInCapitals && /^(?:--|[—―])$/.test(end) && (isSpaced || end !== '--') && isPlausibleName(opening, context);
}

/** Tells whether a name in capitals before a long dash can be a place: one word that is no other word of the story. */
function isPlausibleName(opening: Opening, { lang, story }: OpeningContext): boolean {
  const [first] = partsOf(opening, 'place');
  if (!first || !/^en/i.test(lang)) return false;
  const places = partsOf(opening, 'place');
  if (places.length > 1) return true;
  return places.every(
    ({ text }) => !text.includes(' ') && !new RegExp(`(?<!\\p{L})${text.toLowerCase()}(?!\\p{L})`, 'u').test(story),
  );
}

/** In German and French, a colon after a name in title case opens a statement. */
function isPlaceBeforeColon({ isKnown, isInCapitals, isNamed }: PlaceEvidence, { lang }: OpeningContext) {
  if (isInCapitals) return isKnown || isNamed;
  return isKnown && !/^(?:de|fr)/i.test(lang);
}

/** Tells whether a place before a full stop can be a dateline. In English, a sentence of one word is more common. */
function isPlaceBeforeStop(
  opening: Opening,
  { isKnown, isInCapitals, isNamed }: PlaceEvidence,
  { lang }: OpeningContext,
) {
  const places = partsOf(opening, 'place').map(({ text }) => text);
  const hasRegion = partsOf(opening, 'region').length > 0;
  if (hasRegion) return isKnown && places.some(isCity);
  if (opening.end !== '.') return isKnown && PLACE_AND_STOP.test(lang);
  const areKnown = places.every((place, at) => isCity(place) || (at > 0 && isRegion(place, lang)));
  if (areKnown && (isInCapitals || places.length > 1)) return true;
  if (!PLACE_AND_STOP.test(lang)) return false;
  return areKnown || (/^de/i.test(lang) && places.every((place) => isNamed || hasPlaceForm(place)));
}

/** Tells whether the words of a name begin with the letters of an abbreviation: "WHO (World Health Organization)". */
const isAcronymOf = (letters: string, name: string) =>
  letters.length < 7 &&
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('') === letters.toUpperCase();

const isSameScript = (one: string, other: string) => /\p{Script=Latin}/u.test(one) === /\p{Script=Latin}/u.test(other);
const isArabicName = (text: string) => /^[\u0600-\u06ff\s.]+$/.test(text);
const isDash = (end: string) => /(?:--|[-–—―_•·|ǀ－])$/.test(end);
