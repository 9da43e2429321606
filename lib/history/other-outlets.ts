import { eventSimilarity } from '../article/event-fingerprint';
import type { OtherOutletStory, RememberedStory } from '../types';
import { compareStories } from './same-event/compare-stories';
import { isSameEvent } from './same-event/is-same-event';

const MAX_OUTLETS = 5;

/** Finds remembered stories of other outlets about the same event, most similar first. */
export function findOtherOutlets(stories: readonly RememberedStory[], current: RememberedStory): OtherOutletStory[] {
  const host = hostOf(current.url);
  return stories
    .filter((story) => hostOf(story.url) !== host && isSameEvent(current, story))
    .map(({ url, headline, site, published, fingerprint, comparable }) => ({
      url,
      headline,
      site,
      ...(published && { published }),
      similarity: eventSimilarity(current.fingerprint, fingerprint),
      ...(current.comparable && comparable && { comparison: compareStories(current.comparable, comparable) }),
    }))
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, MAX_OUTLETS);
}

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? url;
