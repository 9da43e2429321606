import { buildFingerprint } from '../article/event-fingerprint';
import { keptText } from '../pipeline/kept-text';
import type { Reading, RememberedStory } from '../types';
import { buildComparableStory } from './same-event/comparable-story';
import { extractStoryShape } from './story-shape';

/** Number of characters at the start of the text from which the fingerprint is built. */
const MAX_TEXT_CHARS = 6000;
const MAX_HEADLINE_CHARS = 500;
const MAX_SITE_CHARS = 200;

/**
 * Builds the entry of a story for the history.
 *
 * @param now time of reading
 */
export function buildRememberedStory(reading: Reading, now: Date): RememberedStory {
  const { article, url } = reading;
  const { headline, site, published } = article;
  const text = keptText(reading, ['standfirst', 'paragraph', 'list', 'quote']);
  return {
    url,
    headline: headline.slice(0, MAX_HEADLINE_CHARS),
    site: (site ?? URL.parse(url)?.hostname ?? '').slice(0, MAX_SITE_CHARS),
    ...(published && { published }),
    read: now.toISOString().slice(0, 10),
    fingerprint: buildFingerprint(article, text.slice(0, MAX_TEXT_CHARS), reading.lang),
    comparable: buildComparableStory(article, text.split('\n').filter(Boolean), reading.lang),
    shape: extractStoryShape(reading),
  };
}
