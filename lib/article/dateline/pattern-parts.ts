/**
 * Parts of the regular expressions for datelines. They use character ranges instead of `\p{Lu}` and `\p{L}`, which take
 * milliseconds to compile; where a range is too wide, the match is checked afterwards.
 */

/** Capital letters of Latin, Greek and Cyrillic. The ranges include some small letters of extended Latin. */
export const CAPITAL = 'A-ZÀ-ÖØ-ÞĀ-ŽȘȚẞẠ-ỸΆ-ΏΑ-ΩЀ-ЯҐ';
/** Letters, and the characters that occur inside names. */
const LETTER = String.raw`[^\s\d,;:!?()\[\]{}/|·•–—―"“”„«»<>=]`;
/** The separators between a dateline and the text. */
export const DASH = '(?:--|[-–—―•·|])';
const UPPER = String.raw`[${CAPITAL}](?:[${CAPITAL}.'’\u0300-\u036f]|-(?=[${CAPITAL}]))+`;
/** A place of one to four words in capitals. */
export const CAPITALS = String.raw`${UPPER}(?:\s(?:(?:DE|LA|DEL|OF|AM|DI|DO|DA|AN DER|SUR)\s)?${UPPER}){0,3}`;
/** A capitalised word; a hyphen is allowed inside, but not before the text. */
const WORD = `[${CAPITAL}]${LETTER}+`;
/** A place of one to four words in title case. */
export const TITLE_CASE = String.raw`${WORD}(?:\s(?:(?:de|la|del|of|am|an der|sur|bei|im|di|do|da)\s)?${WORD}){0,3}`;
/** An optional region after a comma: ", N.H.", ", Iowa", ", Burma", ", Costa Rica". */
export const REGION = String.raw`(?:,\s(?<region>(?:[A-Z]\.){1,3}|${WORD}(?:\s${WORD})?\.?))?`;
const MONTH = String.raw`[^\s\d,;:!?()/|·•–—―"“”„«».-]{3,12}\.?`;
const YEAR = String.raw`(?:,?\s(?:de\s)?\d{4})?`;
/**
 * A date as datelines write it: "Nov. 19", "Tuesday January 3, 2031", "3. Mai 2031", "3 de mayo de 2031", "3.5.2031".
 */
export const DATE = String.raw`(?:(?:le|den)\s)?(?:(?:[^\s\d,;:()/–—-]+,?\s)?${MONTH}\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s(?:de\s)?${MONTH}${YEAR}|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?)`;
/** An agency or a station, in brackets. */
export const AGENCY = String.raw`\(\s?(?<agency>[^()]{2,40}?)\s?\)`;
/** Lookahead: the text after a dateline starts with a capital. */
export const BEFORE_CAPITAL = `(?=["'“„«»‘]?[${CAPITAL}])`;
