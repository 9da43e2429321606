/** Sources of regular expressions that the patterns of datelines share. */

/** Between a dateline and the text. */
export const DASH = '(?:--|[-–—―•·|])';
const UPPER = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’]|-(?=\p{Lu}))+`;
/** One to four words in capitals. */
export const CAPITALS = String.raw`${UPPER}(?:\s(?:(?:DE|LA|DEL|OF|AM|DI|DO|DA|AN DER|SUR)\s)?${UPPER}){0,3}`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;
/** One to four words in title case. */
export const TITLE_CASE = String.raw`${WORD}(?:\s(?:(?:de|la|del|of|am|an der|sur|bei|im|di|do|da)\s)?${WORD}){0,3}`;
/** ", N.H.", ", Iowa", ", Burma", ", Costa Rica". */
export const REGION = String.raw`(?:,\s(?<region>(?:\p{Lu}\.){1,3}|${WORD}(?:\s${WORD})?\.?))?`;
const MONTH = String.raw`(?:de\s)?\p{L}{3,12}\.?`;
const YEAR = String.raw`(?:,?\s(?:de\s)?\d{4})?`;
/** "Nov. 19", "Tuesday January 3, 2031", "3. Mai 2031", "3 de mayo de 2031", "3.5.2031". */
export const DATE = String.raw`(?:(?:\p{L}+,?\s)?\p{L}{3,12}\.?\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s${MONTH}${YEAR}|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?)`;
/** An agency or a station in brackets. */
export const AGENCY = String.raw`\(\s?(?<agency>[^()]{2,40}?)\s?\)`;
/** The text behind a dateline starts with a capital. */
export const BEFORE_CAPITAL = String.raw`(?=["'“„«»‘]?\p{Lu})`;
