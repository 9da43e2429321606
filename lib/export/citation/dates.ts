/** Days as citations write them. Values in, values out. */

export interface DateParts {
  year: number;
  /** 1..12 */
  month?: number;
  /** 1..31 */
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
 * @param iso ISO 8601, a time and an offset at most; also a year, or a year and a month alone
 * @returns the day as it stands there, whatever the reader's time zone is; undefined where it is none
 */
export function datePartsOf(iso: string | undefined): DateParts | undefined {
  const found = /^\s*(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?![\d-])/.exec(iso ?? '');
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0] = found.slice(1).map((part) => Number(part ?? 0));
  if (year < 1000) return undefined;
  if (month < 1 || month > 12) return found[2] ? undefined : { year };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return found[3] ? undefined : { year, month };
  return { year, month, day };
}

/** @returns the day of a moment in the reader's own time zone */
export function calendarDay(date: Date): DateParts {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** @returns `2026-11-25`, `2026-11` or `2026` */
export function isoOf({ year, month, day }: DateParts): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part, at) => String(part).padStart(at ? 2 : 4, '0'))
    .join('-');
}

/** @returns `November`, and undefined where the month is not known */
export function monthName({ month }: DateParts): string | undefined {
  return month ? MONTHS[month - 1] : undefined;
}
