/**
 * Parts of the regular expressions for datelines. They use character ranges instead of `\p{Lu}` and `\p{L}`, which take
 * milliseconds to compile; where a range is too wide, the match is checked afterwards.
 */

/** Capital letters of Latin, Greek and Cyrillic. The ranges include some small letters of extended Latin. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ŽȘȚẞẠ-ỸΆ-ΏΑ-ΩЀ-ЯҐ';
/** Letters, and the characters that occur inside names, without the hyphen. */
const LETTER = String.raw`[^\s\d.,;:!?()\[\]{}/|·•\-–—―"“”„«»<>=_+*#&@…]`;
const WORD = String.raw`(?:(?:St|ST|Ste|STE|Ft|FT|Mt|MT)\.\s?)?(?:['’‘][st]-)?[${CAPITAL}]${LETTER}+(?:[-‐‑]${LETTER}+)*`;
const PARTICLE = String.raw`(?:de|la|las|los|del|do|da|dos|das|di|du|des|le|les|of|the|den|der|am|an der|an den|a\.d\.|sur|sous|lès|upon|bei|im|in der|ob der|vor der|na|nad|van)`;
/** A name of one to four capitalised words, with the particles between them that occur in names of places. */
const NAME = String.raw`${WORD}(?:\s(?:${PARTICLE}\s){0,2}${WORD}){0,3}(?:\s\((?:Saale|Oder|Main|Westfalen|Westf\.|Ruhr|Spree|Elbe|Lahn|Donau|Mosel|Harz|Eifel)\))?`;
/** Sticky: a name that may be a place. */
export const PLACE_AT = new RegExp(NAME, 'y');
/** Sticky: up to four Arabic words. */
export const ARABIC_WORDS =
  /[\u0600-\u060b\u060d-\u06ff\u0750-\u077f]+(?:\s[\u0600-\u060b\u060d-\u06ff\u0750-\u077f]+){0,3}/y;
/** Sticky: the region after a comma: "N.H.", "B. C.", "Iowa", "Costa Rica", "Méx.". */
export const REGION_AT = new RegExp(
  String.raw`[${CAPITAL}]\.(?:\s?[${CAPITAL}]\.){1,2}|[${CAPITAL}]{2}(?![${CAPITAL}\p{Ll}])|${WORD}(?:\s(?:${PARTICLE}\s)?${WORD}){0,2}\.?`,
  'yu',
);
/** The name of a month as a word; whether it is one is checked afterwards. */
const MONTH = String.raw`[^\s\d,،;:!?()/|·•–—―"“”„«».-]{3,12}\.?`;
const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|er|º|ª|\.)?`;
const YEAR = String.raw`(?:,?\s(?:de\s|del\s)?\d{4})?`;
/**
 * A date as datelines write it: "Nov. 19", "Tuesday January 3, 2031", "3. Mai 2031", "3 de mayo de 2031", "3.5.2031",
 * "12-11-2031".
 */
export const DATE = String.raw`(?:(?:le|den)\s)?(?:(?:${WEEKDAY},?\s)?(?:${MONTH}\s\d{1,2}(?!\d|[.:]\d)(?:st|nd|rd|th)?(?:,?\s\d{4}(?!\d))?|${DAY}\s(?:de\s)?${MONTH}${YEAR})|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?|\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})`;
/** Sticky form of `DATE`. */
export const DATE_AT = new RegExp(DATE, 'yi');
/** A letter of the Arabic script. */
export const ARABIC_LETTER = String.raw`[\u0600-\u060b\u060d-\u06ff\u0750-\u077f]`;
