import { queryAll } from '../document/dom';
import { tokenSimilarity } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Facts, Page } from '../types';

/** Minimum similarity (0–1) of a heading and a title of the page that are the same. */
const MIN_TITLE_SIMILARITY = 0.6;
const HEADINGS = 'h1,h2';

/**
 * Returns the elements to read for a story, in document order: its own, preceded by the nearest headline above it if it
 * contains none.
 *
 * @param story the element that contains the story's text
 */
export function storyElements(document: Document, story: Element): Element[] {
  if (story.matches(HEADINGS) || story.querySelector(HEADINGS)) return [story];
  const before = queryAll(document, 'h1').filter(
    (heading) =>
      (heading.compareDocumentPosition(story) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      heading.checkVisibility() &&
      heading.textContent?.trim(),
  );
  const headline = before.at(-1);
  return headline && !headline.contains(story) ? [headline, story] : [story];
}

/**
 * Restricts the facts of a page to one of its stories.
 *
 * @param page the page, reduced to the story
 * @returns all facts if the story's headline is one of the page's titles; otherwise only those that all of its stories
 *   share
 */
export function factsOfStory(facts: Facts, { blocks }: Page): Facts {
  const heading = blocks.find(({ tag, text }) => /^h[12]$/.test(tag) && text)?.text;
  if (!heading) return facts;
  const tokens = tokenize(heading);
  if (facts.titles.some((title) => tokenSimilarity(tokens, tokenize(title)) >= MIN_TITLE_SIMILARITY)) return facts;
  const { site, types, openGraphType } = facts;
  return {
    titles: [heading],
    headlines: [{ source: 'h1', text: heading }],
    authors: [],
    organisations: [],
    site,
    types,
    openGraphType,
  };
}
