import { flatTreeParent } from '../document/dom';
import { buildUniqueSelector } from '../rules/from-selection/selector';
import type { HintTexts } from './hint-bar';
import { pickElement } from './pick-element';

const MIN_PARAGRAPH_CHARS = 60;
/**
 * Maximum size of an ancestor that is picked as the story: this many times the text of the element pointed at, plus
 * `MAX_EXTRA_CHARS`.
 */
const MAX_TEXT_GROWTH = 20;
const MAX_EXTRA_CHARS = 2000;

export interface StoryPickTexts {
  pointing: HintTexts;
  /** Text that states how many paragraphs would be picked. */
  selection(count: number): string;
}

/**
 * Lets the reader point at the story.
 *
 * @returns its element, and a selector that finds it on other pages of the site; null if the reader cancelled
 */
export async function pickStory(
  document: Document,
  { pointing, selection }: StoryPickTexts,
): Promise<{ element: Element; selector: string } | null> {
  const start = document.querySelector('article, main, [role="main"]') ?? document.body;
  const picked = await pickElement(document, {
    texts: pointing,
    initial: start,
    tabStops: [start],
    resolveTarget: findStoryAround,
    inspect: (at) => ({ text: selection(countParagraphs(at)), tone: 'allowed' }),
  });
  return picked && { element: picked.element, selector: buildUniqueSelector(picked.element) };
}

/**
 * Returns the nearest ancestor with several paragraphs of its own, because a reader who points at a paragraph means the
 * story.
 */
function findStoryAround(pointed: Element): Element {
  let best = pointed;
  const size = pointed.textContent?.trim().length ?? 0;
  for (let at: Element | null = pointed; at && at.localName !== 'body'; at = flatTreeParent(at)) {
    if ((at.textContent?.trim().length ?? 0) > size * MAX_TEXT_GROWTH + MAX_EXTRA_CHARS) break;
    const paragraphs = countOwnParagraphs(at);
    if (paragraphs >= 2 || at.localName === 'article') return at;
    best = paragraphs ? at : best;
  }
  return best;
}

/** Counts children that are paragraphs, or that wrap a single one. */
function countOwnParagraphs(element: Element): number {
  return [...element.children].filter(
    (child) => isParagraph(child) || (child.children.length === 1 && isParagraph(child.children[0])),
  ).length;
}

function isParagraph(element: Element | undefined): boolean {
  return (
    element !== undefined &&
    /^(?:p|blockquote|li)$/.test(element.localName) &&
    (element.textContent?.trim().length ?? 0) >= MIN_PARAGRAPH_CHARS
  );
}

function countParagraphs(element: Element): number {
  return [...element.querySelectorAll('p, blockquote, li')].filter(isParagraph).length + (isParagraph(element) ? 1 : 0);
}
