import type { Truth } from '../../train/corpus.ts';
import type { ExtractedFacts } from '../types.ts';

/** Whether each fact is correct; null if the ground truth does not have it. */
export interface FactScore {
  headline: boolean | null;
  authors: boolean | null;
  day: boolean | null;
}

/**
 * Compares metadata with the ground truth. The headline must be equal apart from white space, quotation marks and
 * dashes; the authors must be the same set of names; the date must be the same calendar day as written, or the same day
 * in the time zone of the true date.
 *
 * @param truth the true title, authors and date
 * @param found what an extractor returned
 */
export function measureMetadata(
  truth: Pick<Truth, 'title' | 'authors' | 'published'>,
  found: ExtractedFacts,
): FactScore {
  return {
    headline: truth.title.trim() ? normalize(truth.title) === normalize(found.headline) : null,
    authors: truth.authors.length ? nameKey(truth.authors) === nameKey(found.byline) : null,
    day: truth.published.trim() ? isSameDay(truth.published, found.published ?? '') : null,
  };
}

function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/["'‘’‚‛´`ʼ“”„‟«»‹›]+/g, '"')
    .replace(/\s*[‐-―-]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function nameKey(list: readonly string[]): string {
  return [...new Set(list.map((name) => normalize(name).toLowerCase()))].sort().join('\n');
}

function isSameDay(truth: string, found: string): boolean {
  if (!found) return false;
  if (truth.slice(0, 10) === found.slice(0, 10)) return true;
  const zone = truth.match(/([+-])(\d{2}):?(\d{2})$/);
  const zoned = /\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/;
  const time = Date.parse(found);
  if (!zone || !zoned.test(found) || Number.isNaN(time)) return false;
  const ahead = (Number(zone[2]) * 60 + Number(zone[3])) * (zone[1] === '-' ? -1 : 1);
  return new Date(time + ahead * 60_000).toISOString().slice(0, 10) === truth.slice(0, 10);
}
