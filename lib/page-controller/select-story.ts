import type { SlicedTask } from '../async/time-slicing';
import { findOtherStories, isCurrentStory } from '../pipeline/other-stories';
import type { ReadOptions } from '../pipeline/read-options';
import { type PageSnapshot, readSnapshotSliced } from '../pipeline/snapshot';
import type { PagePreferences } from './types';

/** Text, in characters, below which a remembered place holds no story on this page. */
const MIN_STORY_CHARS = 160;

/** What the reader has chosen on a page. */
export interface ReaderChoice {
  /** The element that they pointed at as the story. */
  pointed: Element | null;
  /** They want the page cleaned even if it does not look like a story. */
  cleanAnyway: boolean;
}

/**
 * Reads the story that the reader means: the one pointed at; otherwise the one at the place that is remembered for the site;
 * otherwise the one at the page's address, or the page's own choice.
 *
 * @param choice what the reader has chosen on this page
 */
export function* readSelectedStory(
  document: Document,
  { rules, story: selector }: Pick<PagePreferences, 'rules' | 'story'>,
  { pointed, cleanAnyway }: ReaderChoice,
): SlicedTask<PageSnapshot> {
  const options: ReadOptions = { rules, ...(cleanAnyway && { cleanAnyway }) };
  if (pointed) return yield* readSnapshotSliced(document, { ...options, story: pointed, pointed: true });
  const story = selector ? queryOrNull(document, selector) : null;
  if (story) {
    // The place that was right on one page may hold no story on another, and a front page has none anywhere.
    const remembered = yield* readSnapshotSliced(document, { ...options, story });
    if (remembered.reading.found || remembered.reading.absence === 'front-page') return remembered;
    if ((story.textContent?.trim().length ?? 0) >= MIN_STORY_CHARS)
      return yield* readSnapshotSliced(document, { ...options, story, pointed: true });
  }
  return yield* followAddress(document, yield* readSnapshotSliced(document, options), options);
}

/** Returns the first element that matches; null as well if the browser does not support the selector. */
function queryOrNull(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/**
 * Where a page loads one story after another, its address moves from one to the next, and the reader means the story at the
 * address.
 *
 * @param first the page's own choice
 * @returns the story at the address, where another one on the page clearly is that; otherwise the first
 */
function* followAddress(document: Document, first: PageSnapshot, options: ReadOptions): SlicedTask<PageSnapshot> {
  const { reading, elements } = first;
  if (!reading.found || isCurrentStory(document, reading, elements)) return first;
  const other = findOtherStories(document, reading, elements).find(({ isCurrent }) => isCurrent);
  if (!other) return first;
  const second = yield* readSnapshotSliced(document, { ...options, story: other.element });
  // The reader has not chosen it, so the options say nothing of it.
  return second.reading.found ? { ...second, options } : first;
}
