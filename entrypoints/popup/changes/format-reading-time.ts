import { interfaceLanguage } from '../../../lib/extension/i18n';

const DAY = 24 * 60 * 60_000;

/** Formats the time of a reading: today "14:20", in the last days "Tuesday 14:20", before that with the date. */
export function formatReadingTime(iso: string, now: Date, language = interfaceLanguage(), timeZone?: string): string {
  const read = new Date(iso);
  if (Number.isNaN(read.getTime())) return '';
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const age = now.getTime() - read.getTime();
  const options: Intl.DateTimeFormatOptions =
    day.format(read) === day.format(now)
      ? { timeStyle: 'short' }
      : age >= 0 && age < 6 * DAY
        ? { weekday: 'long', hour: 'numeric', minute: '2-digit' }
        : { dateStyle: 'medium', timeStyle: 'short' };
  return new Intl.DateTimeFormat(language, { ...options, timeZone }).format(read);
}
