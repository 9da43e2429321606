import type { Facts } from '../types';
import type { ShownDates } from './shown-date';

/**
 * Chooses the story's dates: those in metadata, otherwise those that the page shows, otherwise the day in the URL. If
 * nothing else is known, a date that the page shows as a modification is used as publication date.
 *
 * @param facts the page's metadata
 * @param shown dates that the page shows
 */
export function chooseDates(facts: Facts, shown: ShownDates): ShownDates {
  const published = facts.published ?? shown.published ?? facts.publishedInUrl ?? shown.modified;
  const modified = facts.modified ?? shown.modified;
  const isLater = published !== undefined && modified !== undefined && Date.parse(modified) > Date.parse(published);
  return { published, modified: isLater || modified === facts.modified ? modified : undefined };
}
