const DAY = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** Zones by name; of these `Date.parse` knows the American ones alone. */
const ZONES: Record<string, string> = {
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
const ZONE_NAME = new RegExp(String.raw`\b(?:${Object.keys(ZONES).join('|')})\b`);
const OFFSET =
  /(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?|\b)\s*(?:GMT|UTC)?(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})(?=\s*(?:\(|$|\d{4}$))/;
/** Where the month stands before the day also in numbers alone. */
const MONTH_FIRST = /^(?:en|es)-(?:us|ph|pr)\b/;
const UTC = /(?:\dZ|\b(?:GMT|UTC))\s*(?:\([^)]*\))?$/;

/**
 * @param values what pages write as a date, best first
 * @param lang the page's language: decides whether 3/4 is the third of April or the fourth of March
 * @returns the first of the values that is a date, in ISO 8601
 */
export function firstDate(values: (string | null | undefined)[], lang = ''): string | undefined {
  for (const value of values) {
    const date = isoDate(value, lang);
    if (date) return date;
  }
  return undefined;
}

/** Words that `Date.parse` knows; what it does not know it may pass over, and take the day for the month. */
const KNOWN =
  /^(?:[TZ]|[ap]m|utc|gmt|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;

const iso = (year: string, month: string, day: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** No date, or none of a story: it lies ahead, or it is where computers begin to count. */
const lies = (time: number) => Number.isNaN(time) || time > Date.now() + 2 * DAY || time < DAY;

/** In numbers alone the day stands first, except in a few countries; `Date.parse` takes it for the month always. */
function inOrder(raw: string, lang: string): string {
  const [whole, a, b, year] = raw.match(/^(\d{1,2})(?:\.\s?|[/-])(\d{1,2})(?:\.\s?|[/-])(\d{4})\b/) ?? [];
  if (!whole || !a || !b || !year) return raw;
  const monthFirst = !whole.includes('.') && (Number(b) > 12 || (MONTH_FIRST.test(lang) && Number(a) <= 12));
  const [first, other] = monthFirst ? [iso(year, a, b), iso(year, b, a)] : [iso(year, b, a), iso(year, a, b)];
  // A day that has not come yet was meant the other way round.
  return (lies(Date.parse(first)) && !lies(Date.parse(other)) ? other : first) + raw.slice(whole.length);
}

/** Brings the forms in which publishing systems write dates to the one that `Date.parse` reads everywhere. */
function plainForm(raw: string, lang: string): string {
  return inOrder(raw, lang)
    .replace(/^(\d{4})(\d{2})(\d{2})(?=$|T|\s)/, '$1-$2-$3')
    .replace(/^(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})?(?=$|Z|[+-])/, (_, day, hour, minute, second = '00') =>
      [day, hour, ':', minute, ':', second].join(''),
    )
    .replace(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (_, year: string, month: string, day: string) =>
      iso(year, month, day),
    )
    .replace(
      /(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?([+-]\d{2})(?::?(\d{2}))?$/,
      (_, time: string, hours: string, minutes = '00') => `${time}${hours}:${minutes}`,
    )
    .replace(/^(\d{4}-\d{2}-\d{2})(?:,? | T|T )(\d{2}:)/, '$1T$2')
    .replace(ZONE_NAME, (zone) => ZONES[zone] ?? zone);
}

/** @returns the date in ISO 8601 with its own offset where it has one; undefined where it is no date or lies ahead */
function isoDate(value: string | null | undefined, lang: string): string | undefined {
  const raw = value?.trim();
  if (!raw || !/\d{4}|\d{1,2}[./]\d{1,2}/.test(raw)) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(raw)) {
    const time = Number(raw.padEnd(13, '0'));
    return lies(time) ? undefined : new Date(time).toISOString();
  }
  const plain = plainForm(raw, lang);
  const words = plain.replace(/\([^)]*\)/g, '').match(/\p{L}+/gu) ?? [];
  const time = words.every((word) => KNOWN.test(word)) ? Date.parse(plain) : Number.NaN;
  if (lies(time)) return undefined;
  if (ISO.test(raw)) return raw;
  if (ISO.test(plain)) return plain;
  const { sign, hours, minutes } = OFFSET.exec(plain)?.groups ?? {};
  if (sign) {
    const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
    return `${new Date(time + ahead * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
  }
  if (UTC.test(plain)) return new Date(time).toISOString();
  // Without a zone the words name a time on the spot; the reader's own zone must not move it to another day.
  const there = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return there.slice(0, /\d:\d{2}/.test(plain) ? 19 : 10);
}

/** @returns the day that an address holds: "/2026/05/04/", "-20260504"; undefined where it holds none */
export function dateInAddress(address: string): string | undefined {
  const [, year = '', month = '', day = ''] =
    address
      .match(/[/=_-]((?:19|20)\d{2})([/_-])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/)
      ?.filter((_, at) => at !== 2) ??
    address.match(/[/=_-]((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/) ??
    [];
  const found = iso(year, month, day);
  return lies(Date.parse(found)) ? undefined : found;
}
