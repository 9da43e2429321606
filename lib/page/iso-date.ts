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

/** @returns the date in ISO 8601 with its own offset where it has one; undefined where it is no date or lies ahead */
function isoDate(value: string | null | undefined, lang: string): string | undefined {
  const raw = value?.trim();
  if (!raw || !/\d{4}|\d{1,2}[./]\d{1,2}/.test(raw)) return undefined;
  const plain = raw
    // In numbers alone the day stands first, except in the United States; `Date.parse` takes it for the month always.
    .replace(
      /^(\d{1,2})(?:\.\s?|[/-])(\d{1,2})(?:\.\s?|[/-])(\d{4})\b/,
      (whole, a: string, b: string, year: string) => {
        const monthFirst = !whole.includes('.') && (Number(b) > 12 || (lang === 'en-us' && Number(a) <= 12));
        const [month, day] = monthFirst ? [a, b] : [b, a];
        return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      },
    )
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(/(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?([+-]\d{2}):?(\d{2})$/, '$1$2:$3')
    .replace(/^(\d{4}-\d{2}-\d{2})(?:,? | T|T )(\d{2}:)/, '$1T$2')
    .replace(ZONE_NAME, (zone) => ZONES[zone] ?? zone);
  const time = Date.parse(plain);
  if (Number.isNaN(time) || time > Date.now() + 2 * DAY || time < 0) return undefined;
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
