const DAY = 86_400_000;
const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const ZONE = /(?:\dZ|GMT|UTC|\b[ECMP][SD]T|:\d{2}(?:\.\d+)?\s*[+-]\d{2}:?\d{2})\s*(?:\([^)]*\))?$/;

/** @returns the first of the values that is a date, in ISO 8601 */
export function firstDate(...values: (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const date = isoDate(value);
    if (date) return date;
  }
  return undefined;
}

/** @returns the date in ISO 8601 with its own offset where it has one; undefined where it is no date or lies ahead */
function isoDate(value: string | null | undefined): string | undefined {
  const raw = value?.trim();
  if (!raw || !/\d{4}|\d{1,2}[./]\d{1,2}/.test(raw)) return undefined;
  const plain = raw
    // With dots the day stands first; `Date.parse` takes it for the month.
    .replace(
      /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/,
      (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
    .replace(/(\d{2}:\d{2}(?::\d{2})?)\s?([+-]\d{2})(\d{2})$/, '$1$2:$3')
    .replace(/^(\d{4}-\d{2}-\d{2}),? (\d{2}:)/, '$1T$2');
  const time = Date.parse(plain);
  if (Number.isNaN(time) || time > Date.now() + 2 * DAY || time < 0) return undefined;
  if (ISO.test(raw)) return raw;
  if (ISO.test(plain)) return plain;
  const date = new Date(time);
  if (ZONE.test(plain)) return date.toISOString();
  // Without a zone the words name a time on the spot; the reader's own zone must not move it to another day.
  const there = new Date(time - date.getTimezoneOffset() * 60_000).toISOString();
  return there.slice(0, /\d:\d{2}/.test(plain) ? 19 : 10);
}
