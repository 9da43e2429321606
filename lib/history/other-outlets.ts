import { eventSimilarity } from '../article/event-fingerprint';
import type { OtherOutletStory, RememberedStory } from '../types';

/** Minimum similarity (0–1) of two stories about the same event. */
const MIN_SIMILARITY = 0.4;
const MAX_OUTLETS = 5;

/** Finds remembered stories of other outlets about the same event, most similar first. */
export function findOtherOutlets(stories: readonly RememberedStory[], current: RememberedStory): OtherOutletStory[] {
  const host = hostOf(current.url);
  return stories
    .filter(({ url }) => hostOf(url) !== host)
    .map(({ url, headline, site, published, fingerprint }) => ({
      url,
      headline,
      site,
      ...(published && { published }),
      similarity: eventSimilarity(current.fingerprint, fingerprint),
    }))
    .filter(({ similarity }) => similarity >= MIN_SIMILARITY)
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, MAX_OUTLETS);
}

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? url;
