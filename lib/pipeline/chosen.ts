import { queryAll } from '../document/dom';
import { likeness, tokensOf } from '../text/tokens';
import type { Facts, Page } from '../types';

/** From here on a heading and a title of the page are the same. */
const SAME = 0.6;
const HEADINGS = 'h1,h2';

/**
 * @param story the element that holds the story's text
 * @returns what is read of the page, in its order: the story, and the nearest headline before it where it holds none
 */
export function partsOfStory(document: Document, story: Element): Element[] {
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
 * What a page says of itself need not be said of each story on it.
 *
 * @param page the story alone
 * @returns the page's facts where it calls itself as the story is called, else only what all its stories share
 */
export function factsOfPart(facts: Facts, { blocks }: Page): Facts {
  const heading = blocks.find(({ tag, text }) => /^h[12]$/.test(tag) && text)?.text;
  if (!heading) return facts;
  const tokens = tokensOf(heading);
  if (facts.titles.some((title) => likeness(tokens, tokensOf(title)) >= SAME)) return facts;
  const { site, types } = facts;
  return {
    titles: [heading],
    headlines: [{ source: 'h1', text: heading }],
    authors: [],
    organisations: [],
    site,
    types,
  };
}
