import { DAY_MS, isInFuture, isMonthFirst } from './date-conventions';

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** UTC offsets by abbreviation of the time zone. `Date.parse` only knows the American ones. */
const ZONE_OFFSETS: Record<string, string> = {
  CET: '+0100',
  CEST: '+0200',
  EET: '+0200',
  EEST: '+0300',
  BST: '+0100',
  IST: '+0530',
  EST: '-0500',
  EDT: '-0400',
  CST: '-0600',
  CDT: '-0500',
  MST: '-0700',
  MDT: '-0600',
  PST: '-0800',
  PDT: '-0700',
};
const ZONE_NAME = new RegExp(String.raw`\b(?:${Object.keys(ZONE_OFFSETS).join('|')})\b`);
const OFFSET =
  /(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?|\b)\s*(?:GMT|UTC)?(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})(?=\s*(?:\(|$|\d{4}$))/;
const UTC = /(?:\dZ|\b(?:GMT|UTC))\s*(?:\([^)]*\))?$/;

/**
 * Returns the first plausible date as ISO 8601; undefined if there is none.
 *
 * @param values dates in metadata, best first
 * @param lang the page's language, which determines whether 3/4 is 3 April or 4 March
 */
export function firstPlausibleDate(values: (string | null | undefined)[], lang = ''): string | undefined {
  for (const value of values) {
    const date = toIsoDate(value, lang);
    if (date) return date;
  }
  return undefined;
}

/** Matches words that `Date.parse` understands. It may ignore other words, and then mistake the day for the month. */
const PARSABLE_WORD =
  /^(?:[TZ]|[ap]m|utc|gmt|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

const formatDay = (year: string, month: string, day: string) =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Tells whether a time is invalid, in the future, or the Unix epoch, which is a common default value. */
const isImplausible = (time: number) => Number.isNaN(time) || isInFuture(time) || time < DAY_MS;

/**
 * Rewrites a numeric date at the start of a text as ISO 8601, with the day first except in a few countries.
 * `Date.parse` would always assume the month first.
 */
function reorderNumericDate(raw: string, lang: string): string {
  const [whole, a, b, year] = raw.match(/^(\d{1,2})(?:\.\s?|[/-])(\d{1,2})(?:\.\s?|[/-])(\d{4})\b/) ?? [];
  if (!whole || !a || !b || !year) return raw;
  const monthFirst = !whole.includes('.') && (Number(b) > 12 || (isMonthFirst(lang) && Number(a) <= 12));
  const [first, other] = monthFirst
    ? [formatDay(year, a, b), formatDay(year, b, a)]
    : [formatDay(year, b, a), formatDay(year, a, b)];
  // If the date is in the future, day and month must be swapped.
  return (
    (isImplausible(Date.parse(first)) && !isImplausible(Date.parse(other)) ? other : first) + raw.slice(whole.length)
  );
}

/** Normalizes the date formats of publishing systems to one that `Date.parse` handles in every browser. */
function normalizeFormat(raw: string, lang: string): string {
  // "Thu, 09/25/2026 - 11:38"
  const plain = raw.replace(/^\p{L}{2,9}\.?,\s+(?=\d{1,2}[./-]\d)/u, '').replace(/(\d{4}) - (?=\d{2}:)/, '$1 ');
  return reorderNumericDate(plain, lang)
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|T|\s)/, '$1-$2-$3')
    .replace(/^(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})?(?=$|Z|[+-])/, (_, day, hour, minute, second = '00') =>
      [day, hour, ':', minute, ':', second].join(''),
    )
    .replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (_, year: string, month: string, day: string) =>
      formatDay(year, month, day),
    )
    .replace(
      /(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?([+-]\d{2})(?::?(\d{2}))?$/,
      (_, time: string, hours: string, minutes = '00') => `${time}${hours}:${minutes}`,
    )
    .replace(/^(\d{4}-\d{2}-\d{2})(?:,? | T|T )(\d{2}:)/, '$1T$2')
    .replace(ZONE_NAME, (zone) => ZONE_OFFSETS[zone] ?? zone);
}

/** Returns a date as ISO 8601, with its own UTC offset if it has one; undefined if it is invalid or implausible. */
function toIsoDate(value: string | null | undefined, lang: string): string | undefined {
  const raw = value?.trim();
  if (!raw || !/\d{4}|\d{1,2}[./]\d{1,2}/.test(raw)) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(raw)) {
    const time = Number(raw.padEnd(13, '0'));
    return isImplausible(time) ? undefined : new Date(time).toISOString();
  }
  const plain = normalizeFormat(raw, lang);
  const words = plain.replace(/\([^)]*\)/g, '').match(/\p{L}+/gu) ?? [];
  const time = words.every((word) => PARSABLE_WORD.test(word)) ? Date.parse(plain) : Number.NaN;
  if (isImplausible(time)) return undefined;
  if (ISO.test(raw)) return raw;
  if (ISO.test(plain)) return plain;
  const { sign, hours, minutes } = OFFSET.exec(plain)?.groups ?? {};
  if (sign) {
    const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    return `${new Date(time + offset * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
  }
  if (UTC.test(plain)) return new Date(time).toISOString();
  // Without a zone it is local time. The reader's own zone must not change the day.
  const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return local.slice(0, /\d:\d{2}/.test(plain) ? 19 : 10);
}

/** Returns the day in a URL, "/2026/05/04/" or "-20260504", as ISO 8601; undefined if there is none. */
export function dateInUrl(url: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    url
      .match(/[/=_-]((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/)
      ?.filter((_, at) => at !== 2) ??
    url.match(/[/=_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/) ??
    [];
  const found = formatDay(year, month, day);
  return isImplausible(Date.parse(found)) ? undefined : found;
}
