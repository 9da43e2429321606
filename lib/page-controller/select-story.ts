import type { SlicedTask } from '../async/time-slicing';
import { findOtherStories, isCurrentStory } from '../pipeline/other-stories';
import type { ReadOptions } from '../pipeline/read-options';
import { type PageSnapshot, readSnapshotSliced } from '../pipeline/snapshot';
import type { PagePreferences } from './types';

/** Minimum number of characters of text at a remembered place for it to be a story. */
const MIN_STORY_CHARS = 160;

/** The reader's choices on a page. */
export interface ReaderChoice {
  /** The element that the reader has picked as the story; null if none. */
  pointed: Element | null;
  /** Whether the reader wants the page to be cleaned even if it does not look like a story. */
  cleanAnyway: boolean;
  /** Whether a reading of the story's part alone is enough for now. */
  storyPartFirst: boolean;
}

/**
 * Reads the story that the reader has picked; if none, the one at the place that is stored for the site; if none, the one
 * at the page's URL, or else the page's own choice.
 *
 * @param choice what the reader has chosen on this page
 */
export function* readSelectedStory(
  document: Document,
  { rules, story: selector }: Pick<PagePreferences, 'rules' | 'story'>,
  { pointed, cleanAnyway, storyPartFirst }: ReaderChoice,
): SlicedTask<PageSnapshot> {
  const options: ReadOptions = { rules, ...(cleanAnyway && { cleanAnyway }) };
  if (pointed) return yield* readSnapshotSliced(document, { ...options, story: pointed, pointed: true });
  const story = selector ? queryOrNull(document, selector) : null;
  if (story) {
    // The stored place may contain no story on another page of the site, and a front page has none anywhere.
    const remembered = yield* readSnapshotSliced(document, { ...options, story });
    if (remembered.reading.found || remembered.reading.absence === 'front-page') return remembered;
    if ((story.textContent?.trim().length ?? 0) >= MIN_STORY_CHARS)
      return yield* readSnapshotSliced(document, { ...options, story, pointed: true });
  }
  const first = yield* readSnapshotSliced(document, { ...options, ...(storyPartFirst && { storyPartFirst }) });
  return yield* followAddress(document, first, options);
}

/**
 * Returns the first element that matches a selector; null if none does, or if the browser does not support the
 * selector.
 */
function queryOrNull(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}

/**
 * On a page that loads one story after another, and changes its URL accordingly, reads the story at the current URL.
 *
 * @param first the page's own choice
 * @returns the story at the URL if another one on the page clearly is that; otherwise `first`
 */
function* followAddress(document: Document, first: PageSnapshot, options: ReadOptions): SlicedTask<PageSnapshot> {
  const { reading, elements } = first;
  if (!reading.found || isCurrentStory(document, reading, elements)) return first;
  const other = findOtherStories(document, reading, elements).find(({ isCurrent }) => isCurrent);
  if (!other) return first;
  const second = yield* readSnapshotSliced(document, { ...options, story: other.element });
  // This is not the reader's choice, so it must not be in the options.
  return second.reading.found ? { ...second, options } : first;
}
