/** Dates in citations. The day, or day and month, may be unknown. */

export interface DateParts {
  year: number;
  /** From 1 to 12. */
  month?: number;
  /** From 1 to 31. */
  day?: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * Parses the date in an ISO 8601 timestamp as it is written, without conversion between time zones.
 *
 * @param iso may lack the time, the day or the month
 * @returns undefined for an invalid date
 */
export function parseDateParts(iso: string | undefined): DateParts | undefined {
  const match = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/.exec(iso ?? '');
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (year < 1000) return undefined;
  if (month < 1 || month > 12) return match[2] ? undefined : { year };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return match[3] ? undefined : { year, month };
  return { year, month, day };
}

/** Returns the parts of a date in the reader's time zone. */
export function toLocalDateParts(date: Date): DateParts {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** Formats a date as `2026-11-25`, `2026-11` or `2026`, depending on what is known. */
export function formatIsoDate({ year, month, day }: DateParts): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, at) => String(part).padStart(at ? 2 : 4, '0'))
    .join('-');
}

/** Returns the English name of the month; undefined if it is unknown. */
export function monthName({ month }: DateParts): string | undefined {
  return month ? MONTHS[month - 1] : undefined;
}
