import { flatTreeParent, queryAll, unclobbered } from '../document/dom';
import { hostAndPath } from '../text/url';
import type { Elements, ReadingCore } from '../types';

/** Minimum number of characters of paragraphs in a part of the page that is a story. */
const MIN_STORY_CHARS = 300;
const MAX_HEADINGS = 200;
const MAX_STORIES = 6;
/** Number of ancestors of a heading in which the story's URL is searched. */
const MAX_ADDRESS_DEPTH = 8;
/** Attributes in which sites that load one story after another store the URL of each. */
const ADDRESS_ATTRIBUTES = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-canonical',
  'data-article-url',
  'data-path',
  'itemid',
];

/** A story on the page other than the one that is read. */
export interface StoryCandidate {
  /** The largest element that contains this story and nothing of the one that is read. */
  element: Element;
  headline: string;
  /** Whether it is the story at the page's URL. */
  isCurrent: boolean;
}

/**
 * Finds other stories on a page: parts with a headline and text of their own, as endless scrolling adds them.
 *
 * @param reading the story that is read
 * @returns the stories in document order
 */
export function findOtherStories(document: Document, reading: ReadingCore, elements: Elements): StoryCandidate[] {
  const ancestors = new Set<Element>();
  for (const { block, decide } of reading.verdicts) {
    const place = elements.get(block);
    if (decide !== 'keep' || !place) continue;
    for (let at: Element | null = place.element; at && !ancestors.has(at); at = flatTreeParent(at)) ancestors.add(at);
  }
  const address = hostAndPath(document.location?.href ?? '');
  const found = new Map<Element, StoryCandidate>();
  for (const heading of queryAll(document, 'h1,h2').slice(0, MAX_HEADINGS)) {
    const headline = heading.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (!headline || ancestors.has(heading)) continue;
    let part: Element = heading;
    for (let up = flatTreeParent(part); up && !ancestors.has(up) && up.localName !== 'body'; up = flatTreeParent(up))
      part = up;
    if (
      part === heading ||
      found.has(part) ||
      paragraphChars(part) < MIN_STORY_CHARS ||
      part.closest('aside,nav,footer')
    )
      continue;
    if (!ancestors.has(flatTreeParent(part) ?? part) && flatTreeParent(part)?.localName !== 'body') continue;
    found.set(part, { element: part, headline, isCurrent: isAtAddress(part, heading, address) });
    if (found.size === MAX_STORIES) break;
  }
  return [...found.values()];
}

/** Tells whether the story that is read is the one at the page's URL, as far as the page states URLs. */
export function isCurrentStory(document: Document, reading: ReadingCore, elements: Elements): boolean {
  const headline = reading.verdicts.find(({ decide, kind }) => decide === 'keep' && kind === 'headline');
  const heading = elements.get(headline?.block ?? -1)?.element;
  const address = hostAndPath(document.location?.href ?? '');
  return heading !== undefined && addressesNear(heading).some((one) => one === address);
}

function isAtAddress(part: Element, heading: Element, address: string): boolean {
  return [...addressesNear(heading), ...addressesOf(part)].some((one) => one === address);
}

function addressesNear(heading: Element): string[] {
  const found: string[] = [];
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  if (link) found.push(hostAndPath((link as HTMLAnchorElement).href));
  for (let at = flatTreeParent(heading), up = 0; at && up < MAX_ADDRESS_DEPTH; at = flatTreeParent(at), up++)
    found.push(...addressesOf(at));
  return found;
}

function addressesOf(element: Element): string[] {
  const base = unclobbered(element.ownerDocument, 'baseURI');
  return ADDRESS_ATTRIBUTES.flatMap((name) => {
    const value = unclobbered(element, 'getAttribute').call(element, name);
    return value && URL.canParse(value, base) ? [hostAndPath(new URL(value, base).href)] : [];
  });
}

/** Counts the characters of a part's paragraphs, until there are enough for a story. */
function paragraphChars(part: Element): number {
  let length = 0;
  for (const paragraph of part.querySelectorAll('p')) {
    length += paragraph.textContent?.trim().length ?? 0;
    if (length >= MIN_STORY_CHARS) break;
  }
  return length;
}
