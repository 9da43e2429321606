import { sameEvent } from '../article/same-event';
import type { OtherOutlet, Remembered } from '../types';

/** Below this likeness a story is another one. */
const SURE = 0.4;
/** So many are offered. */
const MOST = 5;

/** @returns stories of other outlets about the same event, the surest first */
export function otherOutlets(stories: readonly Remembered[], now: Remembered): OtherOutlet[] {
  const host = hostOf(now.url);
  return stories
    .filter(({ url }) => hostOf(url) !== host)
    .map(({ url, headline, site, published, fingerprint }) => ({
      url,
      headline,
      site,
      ...(published && { published }),
      likeness: sameEvent(now.fingerprint, fingerprint),
    }))
    .filter(({ likeness }) => likeness >= SURE)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, MOST);
}

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^(?:www|m|amp)\./, '') ?? url;
