import { parentOf } from '../document/dom';
import { selectorOfOne } from '../rules/from-selection/selector';
import { pick } from './picker';

/** A paragraph says at least so much, in characters. */
const PARAGRAPH = 60;
/** An element around the one pointed at is meant as well while it holds this many times the text at most. */
const GROWTH = 20;

export interface StoryPickTexts {
  hint: string;
  /** How many paragraphs an element holds, in words. */
  paragraphs(count: number): string;
}

/**
 * Lets the reader point at the story.
 *
 * @returns its element, and a selector that finds it on the site's other pages; null where the reader left
 */
export async function pickStory(
  document: Document,
  { hint, paragraphs }: StoryPickTexts,
): Promise<{ element: Element; selector: string } | null> {
  const element = await pick(document, {
    hint,
    stops: [document.querySelector('article, main, [role="main"]') ?? document.body],
    meant: storyAround,
    words: (at) => paragraphs(textsIn(at)),
  });
  return element && { element, selector: selectorOfOne(element) };
}

/** A reader points at a paragraph and means the story: the nearest element with several paragraphs of its own. */
function storyAround(pointed: Element): Element {
  let best = pointed;
  const size = pointed.textContent?.trim().length ?? 0;
  for (let at: Element | null = pointed; at && at.localName !== 'body'; at = parentOf(at)) {
    if ((at.textContent?.trim().length ?? 0) > size * GROWTH + 2000) break;
    if (own(at) >= 2 || at.localName === 'article') return at;
    best = own(at) ? at : best;
  }
  return best;
}

/** How many of an element's own children, or theirs, are paragraphs. */
function own(element: Element): number {
  return [...element.children].filter(
    (child) => isText(child) || (child.children.length === 1 && isText(child.children[0])),
  ).length;
}

function isText(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    /^(?:p|blockquote|li)$/.test(element.localName) &&
    (element.textContent?.trim().length ?? 0) >= PARAGRAPH
  );
}

function textsIn(element: Element): number {
  return [...element.querySelectorAll('p, blockquote, li')].filter(isText).length + (isText(element) ? 1 : 0);
}
