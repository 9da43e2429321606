/** Length of a day in milliseconds. */
export const DAY_MS = 86_400_000;
/** Maximum number of days that a publication date may be in the future, because of time zones and announced times. */
const MAX_DAYS_AHEAD = 2;
/** Minimum number of days in the future for a year to be one of another calendar. */
const MAX_DAYS_SAME_CALENDAR = 20 * 365;
const MONTH_FIRST_LANGUAGE = /^(?:en|es)-(?:us|ph|pr)\b/;

/** Returns whether numeric dates in a language put the month before the day. */
export function isMonthFirst(lang: string): boolean {
  return MONTH_FIRST_LANGUAGE.test(lang);
}

/**
 * Returns whether a time is too far in the future for a publication date.
 *
 * @param time ms since the epoch; the result for NaN is false
 */
export function isInFuture(time: number): boolean {
  return time > Date.now() + MAX_DAYS_AHEAD * DAY_MS;
}

/**
 * Returns whether a time is so far in the future that its year must be one of another calendar, such as Bikram Sambat.
 *
 * @param time ms since the epoch; the result for NaN is false
 */
export function isOfOtherCalendar(time: number): boolean {
  return time > Date.now() + MAX_DAYS_SAME_CALENDAR * DAY_MS;
}
