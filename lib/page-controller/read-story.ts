import type { News } from '../article/readers';
import type { Steps } from '../async/time-slicing';
import { isHere, storiesBeside } from '../pipeline/beside';
import { type ReadOptions, readSteps, type Whole } from '../pipeline/live';
import type { Wants } from './session';

/** A remembered place with less text than this, in characters, holds no story today. */
const SHORTEST = 160;

/**
 * Reads the story that the reader means: the one pointed at, else the one at the place that is remembered for the site,
 * else the page's own, or the one that the address names.
 *
 * @param chosen the element that the reader has pointed at on this page
 * @param news readers of what only the popup shows
 */
export function* readStory(
  document: Document,
  { rules, story }: Wants,
  chosen: Element | null,
  news: News,
): Steps<Whole> {
  const options: ReadOptions = { rules, news };
  if (chosen) return yield* readSteps(document, { ...options, story: chosen, pointed: true });
  const place = story ? placeOf(document, story) : null;
  if (place) {
    // The place that was right on one page may hold no story on another, and a front page has none anywhere.
    const there = yield* readSteps(document, { ...options, story: place });
    if (there.reading.found || there.reading.absence === 'front-page') return there;
    if ((place.textContent?.trim().length ?? 0) >= SHORTEST)
      return yield* readSteps(document, { ...options, story: place, pointed: true });
  }
  return yield* storyHere(document, yield* readSteps(document, options), options);
}

/** A selector that the browser does not understand finds nothing. */
function placeOf(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/**
 * Where a page loads one story after the other, its address moves from one to the next, and the reader means the one
 * that the address names.
 *
 * @param first what was read without asking the address
 * @returns the story under the address, where another one on the page plainly is that; else the first
 */
function* storyHere(document: Document, first: Whole, options: ReadOptions): Steps<Whole> {
  const { reading, elements } = first;
  if (!reading.found || isHere(document, reading, elements)) return first;
  const other = storiesBeside(document, reading, elements).find(({ here }) => here);
  if (!other) return first;
  const second = yield* readSteps(document, { ...options, story: other.element });
  // It was not the reader who chose it.
  return second.reading.found ? { ...second, options } : first;
}
