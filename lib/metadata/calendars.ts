/** Years of other calendars than the Gregorian, and digits of other scripts, as news pages write them. */

/** Matches Thai abbreviations of months, which contain full stops: "พ.ค." */
const THAI_ABBREVIATION = /([\u0e01-\u0e2e]{1,2})\.([\u0e01-\u0e2e]{1,2})\.?/g;
const THAI_YEAR = /(?:พ\.ศ\.\s*)?(?<!\d)(25\d{2})(?!\d)/g;
/** Gregorian year before the first year of an era, as in "令和8年" and "民國115年". */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 民國: 1911, 民国: 1911 };
const ERA_YEAR = new RegExp(`(${Object.keys(ERAS).join('|')})\\s*(\\d{1,3}|元)\\s*年`, 'g');

const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const PERSIAN_NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+(${PERSIAN_MONTHS.join('|')})(?:\\s+ماه)?،?\\s+(1[34]\\d{2})(?!\\d)`,
  'g',
);
const PERSIAN_NUMERIC = /(?<!\d)(1[34]\d{2})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/g;
/** Julian day of the epoch of the Persian calendar. */
const PERSIAN_EPOCH_DAY = 1_948_319;
const UNIX_EPOCH_DAY = 2_440_588;
const DAY_MS = 86_400_000;

/**
 * Rewrites dates in the Thai, Japanese, Taiwanese and Iranian calendars to Gregorian ones.
 *
 * @param text with ASCII digits
 * @param lang the page's language
 */
export function toGregorian(text: string, lang: string): string {
  const isThai = /^th\b/.test(lang) || /[\u0e01-\u0e2e]/.test(text);
  const thai = isThai
    ? text
        .replace(THAI_ABBREVIATION, (whole, a: string, b: string) => (whole.startsWith('พ.ศ') ? whole : a + b))
        .replace(THAI_YEAR, (_, year: string) => String(Number(year) - 543))
    : text;
  const era = thai.replace(
    ERA_YEAR,
    (_, name: string, year: string) => `${(ERAS[name] ?? 0) + (year === '元' ? 1 : Number(year))}年`,
  );
  return era
    .replace(
      PERSIAN_NUMERIC,
      (whole, year: string, month: string, day: string) => persianDate(year, Number(month), day) ?? whole,
    )
    .replace(
      PERSIAN_NAMED,
      (whole, day: string, month: string, year: string) =>
        persianDate(year, PERSIAN_MONTHS.indexOf(month) + 1, day) ?? whole,
    );
}

/**
 * Converts a date of the Iranian calendar to ISO 8601, by the 33-year cycle of leap years, which is exact for the years
 * 1178 to 1633 (Borkowski, "The Persian calendar for 3000 years", 1996).
 *
 * @param month 1–12
 * @returns undefined if the date is invalid
 */
function persianDate(year: string, month: number, day: string): string | undefined {
  const [y, d] = [Number(year), Number(day)];
  if (month < 1 || month > 12 || d < 1 || d > 31) return undefined;
  const daysBeforeMonth = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  const julianDay = PERSIAN_EPOCH_DAY + 365 * (y - 1) + Math.floor((8 * y + 21) / 33) + daysBeforeMonth + d;
  return new Date((julianDay - UNIX_EPOCH_DAY) * DAY_MS).toISOString().slice(0, 10);
}
