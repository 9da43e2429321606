import type { DateConflict } from '../types';
import { DAY_MS } from './date-conventions';
import { lastLabel } from './date-labels';
import { findShownDate } from './shown-date';

/** Maximum number of days by which two dates may differ because of time zones or publication overnight. */
const MAX_SHOWN_DAYS_APART = 2;
/** Maximum number of days between the date in a dateline and the publication. */
const MAX_DATELINE_DAYS_APART = 14;

/** The same for the date in the address: stories are prepared, and published again. */
const MAX_ADDRESS_DAYS_APART = 14;

interface Dates {
  /** Publication date in metadata, ISO 8601. */
  published?: string;
  modified?: string;
  /** Day in the page's address, ISO 8601. */
  addressDay?: string;
  /** Texts of the date lines that the page shows. */
  shown: readonly string[];
  /** Day in the dateline, ISO 8601. */
  datelineDay?: string;
  lang: string;
}

/** Finds conflicts between the dates in a page's metadata and its date lines or dateline. */
export function findDateConflicts({
  published,
  modified,
  addressDay,
  shown,
  datelineDay,
  lang,
}: Dates): DateConflict[] {
  const conflicts: DateConflict[] = [];
  const days = shown.flatMap((line) =>
    [line, ...line.split(/[|·•\n]|\s[–—-]\s/)].flatMap((part) => findShownDate([part], lang) ?? []),
  );
  const [first] = days;
  if (published && first && days.every((day) => isFarFrom(day, published) && (!modified || isFarFrom(day, modified))))
    conflicts.push({ about: 'published', shown: first, said: published });
  if (published && datelineDay && daysBetween(datelineDay, published) > MAX_DATELINE_DAYS_APART)
    conflicts.push({ about: 'dateline', shown: datelineDay, said: published });
  if (published && addressDay && daysBetween(addressDay, published) > MAX_ADDRESS_DAYS_APART)
    conflicts.push({ about: 'address', shown: addressDay, said: published });
  const updates = shown.flatMap((line) => (lastLabel(line) === 'modified' ? (findShownDate([line], lang) ?? []) : []));
  const early = updates.find((day) => published && day < published.slice(0, 10) && isFarFrom(day, published));
  if (published && early && !conflicts.some(({ about }) => about === 'published'))
    conflicts.push({ about: 'modified', shown: early, said: published });
  return conflicts;
}

const isFarFrom = (one: string, other: string) => daysBetween(one, other) > MAX_SHOWN_DAYS_APART;

/** Returns the number of days between two dates; 0 if one is invalid. */
function daysBetween(one: string, other: string): number {
  const days = Math.abs(Date.parse(one.slice(0, 10)) - Date.parse(other.slice(0, 10))) / DAY_MS;
  return Number.isNaN(days) ? 0 : days;
}

/**
 * Resolves the date of a dateline to a day (ISO 8601); undefined if that is impossible.
 *
 * @param date as written, mostly without a year: "Nov. 19"
 * @param published ISO 8601; the year is chosen so that the date is closest to it
 */
export function resolveDatelineDay(date: string, published: string | undefined, lang: string): string | undefined {
  if (/(?:19|20)\d{2}|\d[./]\d{1,2}[./]\d/.test(date)) return findShownDate([date], lang);
  const year = Number(published?.slice(0, 4));
  if (!published || !year) return undefined;
  const days = [year, year - 1, year + 1].flatMap(
    (candidate) =>
      findShownDate(
        [`${date.replace(/\.(?=\s)/, '')} ${candidate}`, `${date}, ${candidate}`, `${candidate}年${date}`],
        lang,
      ) ?? [],
  );
  return days.sort((one, other) => daysBetween(one, published) - daysBetween(other, published))[0];
}
