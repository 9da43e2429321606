/** Dates and times of day in a text. */

import { toAsciiDigits } from '../text/digits';
import { parseMonth } from '../text/months';
import { toGregorian } from './calendars';
import { isInFuture, isMonthFirst } from './date-conventions';

/**
 * A date in a text. `start` and `end` are UTF-16 offsets in the normalized text; `end` is after the time of day, if
 * there is one.
 */
export interface FoundDate {
  /** ISO 8601; without a time if the text contains none. */
  date: string;
  start: number;
  end: number;
}

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>[\p{L}\p{M}]+)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[oa.])?`;
const OF = String.raw`(?:(?:de|del|of)\s+)?`;

/** Match dates with the name of a month: "4. Mai 2026", "4 de mayo de 2026", "May 4th, 2026", "2026. május 4.". */
const NAMED_MONTH_FORMATS = [
  // Some Arabic outlets give two names of a month: "مايو/أيار".
  new RegExp(String.raw`(?<!\d)${DAY}\s+${OF}${MONTH}(?:\/[\p{L}]+)?,?\s+${OF}${YEAR}`, 'gu'),
  new RegExp(String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`, 'gu'),
  new RegExp(String.raw`${YEAR}\.?\s+${MONTH}\s+${DAY}`, 'gu'),
];
const ISO = /\b(?:19|20)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/g;
const EAST_ASIAN = /((?:19|20)\d{2})\s*[年.년/]\s*(\d{1,2})\s*[月.월/]\s*(\d{1,2})\s?[日일.]?/g;
const NUMERIC = [
  /\b(\d{1,2})(?:[/-]|\.\s?)(\d{1,2})(?:[/-]|\.\s?)((?:19|20)?\d{2})\b/g,
  /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ((?:19|20)\d{2})\b/g,
];
/** Matches a time of day after a date: ", 14:05", "at 7.30 pm", "um 7 Uhr 30", "오전 7:30", "7時30分". */
const TIME_AFTER_DATE =
  /^[\s,|•·–—-]*(?:\([^()]{1,12}\)\s*)?(?:(?:at|um|à|às|a las|alle(?: ore)?|ore|om|kl\.?|klo|godz\.?|saat|в|о|στις|lúc|เวลา|الساعة|בשעה|ساعت|-|pukul|jam)[\s,]*)?(?<half>오전|오후|午前|午後|上午|下午)?\s*(?<hour>[01]?\d|2[0-3])(?:[:.h時시点點]\s?|\suhr\s)(?<minute>[0-5]\d)(?!\d|\.\d)(?::\d{2})?[分분]?(?:\s?(?<meridiem>[ap])\.?\s?m\b\.?)?/iu;

/** Returns a text in the form that `findDates` expects: with ASCII digits and Gregorian years. */
export const normalizeDateText = (text: string, lang: string): string => toGregorian(toAsciiDigits(text), lang);

/**
 * Finds the dates in a text, in order.
 *
 * @param text normalized by `normalizeDateText`
 * @param lang the page's language, which determines whether 3/4 is 3 April or 4 March
 */
export function findDates(text: string, lang: string): FoundDate[] {
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, date: string | undefined) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (date && found.every((other) => end <= other.start || start >= other.end)) found.push({ date, start, end });
  };
  for (const match of text.matchAll(ISO)) add(match, match[0]);
  for (const match of text.matchAll(EAST_ASIAN))
    add(match, formatDay(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const format of NAMED_MONTH_FORMATS)
    for (const match of text.matchAll(format)) {
      const { year, month = '', day } = match.groups ?? {};
      const number = parseMonth(month, lang);
      if (number) add(match, formatDay(Number(year), number, Number(day)));
    }
  for (const format of NUMERIC) for (const match of text.matchAll(format)) add(match, parseNumericDate(match, lang));
  return found.sort((a, b) => a.start - b.start).map((one) => withTime(one, text));
}

/** Adds the time of day that follows a date. */
function withTime(found: FoundDate, text: string): FoundDate {
  const time = found.date.length === 10 ? TIME_AFTER_DATE.exec(text.slice(found.end)) : null;
  const { hour, minute, meridiem = '', half = '' } = time?.groups ?? {};
  if (!time || hour === undefined) return found;
  const isAfternoon = /p/i.test(meridiem) || /오후|午後|下午/.test(half);
  const isMorning = /a/i.test(meridiem) || /오전|午前|上午/.test(half);
  const hours = isAfternoon || isMorning ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(hour);
  return {
    ...found,
    date: `${found.date}T${String(hours).padStart(2, '0')}:${minute}`,
    end: found.end + time[0].length,
  };
}

function parseNumericDate(found: RegExpExecArray, lang: string): string | undefined {
  const [a, b, short] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = short < 100 ? 2000 + short : short;
  const putsMonthFirst = b > 12 || (isMonthFirst(lang) && a <= 12);
  const [first, other] = putsMonthFirst
    ? [formatDay(year, a, b), formatDay(year, b, a)]
    : [formatDay(year, b, a), formatDay(year, a, b)];
  // If the date is in the future, day and month must be swapped; a short year far ahead belongs to another calendar.
  const isFuture = (date: string) => isInFuture(Date.parse(date));
  if (first && other && isFuture(first) && !isFuture(other)) return other;
  return short < 100 && first && isFuture(first) ? undefined : first;
}

function formatDay(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
