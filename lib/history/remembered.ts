import { fingerprintOf } from '../article/same-event';
import { keptText } from '../pipeline/kept-text';
import type { Reading, Remembered } from '../types';
import { shapeOf } from './shape';

/** So much of the story's text tells what it is about, in characters. */
const TEXT = 6000;

/**
 * @param now when it is read
 * @returns what would be kept of a story
 */
export function rememberedOf(reading: Reading, now: Date): Remembered {
  const { article, url } = reading;
  const { headline, site, published } = article;
  const text = keptText(reading, ['standfirst', 'paragraph', 'list', 'quote']).slice(0, TEXT);
  return {
    url,
    headline: headline.slice(0, 500),
    site: (site ?? URL.parse(url)?.hostname ?? '').slice(0, 200),
    ...(published && { published }),
    read: now.toISOString().slice(0, 10),
    fingerprint: fingerprintOf(article, text),
    shape: shapeOf(reading),
  };
}
