/**
 * The language tag to write dates and lists in.
 *
 * @param browserLanguage what the browser speaks, with its region: `en-GB`
 * @param textLanguage what the popup's texts are in; they fall back to English where there is no translation
 * @returns the browser's tag where it goes with the texts, else the texts' own: one sentence, one language
 */
export function displayLanguage(browserLanguage: string, textLanguage: string): string {
  return browserLanguage.split('-')[0] === textLanguage ? browserLanguage : textLanguage;
}

/**
 * @param iso a date, or a date with time, in ISO 8601
 * @param timeZone an IANA name; the reader's own where it is left out
 * @returns the date in words, with the time where it was given; empty where it is no date
 */
export function formatDate(iso: string, language: string, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  if (iso.includes('T')) {
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(date);
  }
  // A day without a time is a day everywhere: in UTC it does not slip to the day before.
  const parts = iso.split('-').length;
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: parts > 1 ? 'long' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(date);
}

/** The end of a time in ISO 8601: where on earth it holds. */
const ZONE = /(?:Z|([+-])(\d{2}):?(\d{2})?)$/;

/**
 * @param iso a date, or a date with time, in ISO 8601
 * @returns the date in words, with the time as clocks showed it in the zone that is given, and that zone: "17 April 2025
 *   at 14:08 UTC+2"; empty where it is no date
 */
export function formatThere(iso: string, language: string): string {
  const date = new Date(iso);
  const zone = iso.includes('T') && ZONE.exec(iso);
  if (!zone || Number.isNaN(date.getTime())) return formatDate(iso, language);
  const [, sign = '+', hours = '00', minutes = '00'] = zone;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const there = new Date(date.getTime() + offset * 60_000);
  const words = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    there,
  );
  const rest = Number(minutes) ? `:${minutes}` : '';
  return `${words} ${offset ? `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${rest}` : 'UTC'}`;
}

/** @returns the names as a list in words: "A, B and C" */
export function formatNames(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** @returns the outlet's name as the page gives it, else its host, else nothing */
export function outletOf(site: string | undefined, url: string | undefined): string {
  if (site) return site;
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
