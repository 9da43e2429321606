import type { DateDoubt } from '../types';
import { visibleDate } from './dates';

const DAY = 86_400_000;
/** Time zones and a night in between explain so many days. */
const NIGHT = 2;
/** A story may be dated days before it is published. */
const SLOW = 14;

interface Said {
  /** By structured data, ISO 8601. */
  published?: string;
  modified?: string;
  /** Date lines as the page shows them. */
  shown: readonly string[];
  /** The day of the dateline. */
  dated?: string;
  lang: string;
}

/** @returns where the page, its structured data and its text contradict each other by more than zones and nights explain */
export function doubtsOf({ published, modified, shown, dated, lang }: Said): DateDoubt[] {
  const doubts: DateDoubt[] = [];
  const days = shown.flatMap((line) =>
    [line, ...line.split(/[|·•\n]|\s[–—-]\s/)].flatMap((part) => visibleDate([part], lang) ?? []),
  );
  const [first] = days;
  if (
    published &&
    first &&
    days.every((day) => apart(day, published) > NIGHT && (!modified || apart(day, modified) > NIGHT))
  )
    doubts.push({ about: 'published', shown: first, said: published });
  if (published && dated && apart(dated, published) > SLOW)
    doubts.push({ about: 'dateline', shown: dated, said: published });
  return doubts;
}

/** How many days lie between two dates; 0 where one is none. */
function apart(one: string, other: string): number {
  const days = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY;
  return Number.isNaN(days) ? 0 : days;
}

/**
 * @param date as a dateline writes it, mostly without a year: "Nov. 19"
 * @param published ISO 8601; its year is the date's, but for a date of December in a story of January
 * @returns the day, ISO 8601; nothing where it cannot be told
 */
export function dayOf(date: string, published: string | undefined, lang: string): string | undefined {
  if (/(?:19|20)\d{2}|\d[./]\d{1,2}[./]\d/.test(date)) return visibleDate([date], lang);
  const year = Number(published?.slice(0, 4));
  if (!published || !year) return undefined;
  const days = [year, year - 1, year + 1].flatMap(
    (one) => visibleDate([`${date.replace(/\.(?=\s)/, '')} ${one}`, `${date}, ${one}`, `${one}年${date}`], lang) ?? [],
  );
  return days.sort((one, other) => apart(one, published) - apart(other, published))[0];
}
