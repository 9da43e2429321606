/**
 * Formats a date, with the time if there is one.
 *
 * @param iso a date, or a date with time, in ISO 8601
 * @param timeZone an IANA name; defaults to the reader's time zone
 * @returns '' for an invalid date
 */
export function formatDate(iso: string, language: string, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  if (iso.includes('T')) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(date);
  }
  // A date without a time has no zone: formatting it in UTC keeps it from slipping to the day before.
  const parts = iso.split('-').length;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: parts > 1 ? 'long' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(date);
}

/** Formats a reading time: "3 min". */
export function formatMinutes(minutes: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(minutes);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Formats how long ago something was published: "2h ago", "yesterday"; after a week, or in the future, the day.
 *
 * @param iso a date, or a date with time, in ISO 8601
 * @returns '' for an invalid date
 */
export function formatAge(iso: string, language: string, now: Date): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  const ago = (count: number, unit: 'minute' | 'hour' | 'day') =>
    new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' }).format(-count, unit);
  if (!iso.includes('T')) {
    // A date without a time: count calendar days, in the reader's time zone.
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const days = Math.round((today - date.getTime()) / DAY);
    return days >= 0 && days < 7 && iso.length >= 10 ? ago(days, 'day') : formatShortDate(iso, language);
  }
  const age = now.getTime() - date.getTime();
  if (age < -5 * MINUTE || age >= 7 * DAY) return formatShortDate(iso, language);
  if (age < HOUR) return ago(Math.max(1, Math.floor(age / MINUTE)), 'minute');
  return age < DAY ? ago(Math.floor(age / HOUR), 'hour') : ago(Math.floor(age / DAY), 'day');
}

/** Formats a day with a short name of the month: "15 Feb 2025". */
export function formatShortDate(iso: string, language: string): string {
  const parts = iso.split('-').length;
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: parts > 1 ? 'short' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
    timeZone: iso.includes('T') ? undefined : 'UTC',
  }).format(date);
}

/** Matches the UTC offset at the end of an ISO 8601 time. */
const ZONE = /(?:Z|([+-])(\d{2}):?(\d{2})?)$/;

/**
 * Formats a date with the local time of its own UTC offset: "17 April 2025 at 14:08 UTC+2".
 *
 * @param iso a date, or a date with time, in ISO 8601
 * @returns '' for an invalid date
 */
export function formatInOwnZone(iso: string, language: string): string {
  const date = new Date(iso);
  const zone = iso.includes('T') && ZONE.exec(iso);
  if (!zone || Number.isNaN(date.getTime())) return formatDate(iso, language);
  const [, sign = '+', hours = '00', minutes = '00'] = zone;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const local = new Date(date.getTime() + offset * 60_000);
  const formatted = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(local);
  const minutesSuffix = Number(minutes) ? `:${minutes}` : '';
  return `${formatted} ${offset ? `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutesSuffix}` : 'UTC'}`;
}

/** Returns the outlet's name as stated by the page; if there is none, the host name; '' without both. */
export function outletName(site: string | undefined, url: string | undefined): string {
  if (site) return site;
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

/** Tells whether two names are those of one agency, perhaps as its initials: "AP" and "The Associated Press". */
export function isSameAgency(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((name) => name.replace(/^the /i, '').toLowerCase())
    .sort((a, b) => a.length - b.length);
  const initials = long.split(/[\s-]+/).map((word) => word.charAt(0));
  return short === long || (short.length > 1 && short === initials.join(''));
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d./-]{1,7}$/u;

/** Tells whether a byline is an acronym: the name of an agency or another organization, known or not. */
export const isAcronym = (byline: string): boolean => ACRONYM.test(byline);
