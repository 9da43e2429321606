import { parentOf, native as property } from '../document/dom';
import { type Colour, colour, contrast, distance, light, WHITE } from './colour';
import type { Marks } from './marks';

/** Less contrast than this, and text is drawn in another colour. */
const LEGIBLE = 2.5;
/** From this weight on, text stands out from what is around it. */
const BOLD = 600;
/** Colours nearer to each other than this look the same. */
const SAME = 4;

/**
 * Adds to the marks what depends on the colours that the clean view leaves, so after the marks are set. Of the boxes
 * around most of the story that have a colour of their own, the innermost is its `paper` and those around it `plain`;
 * `box` is a smaller one with text; `dark` or `light` is text that could not be read on what it stands on now (white
 * letters from above a picture, say); `edge` has a line beside it, `bold` is
 * bold as a whole. At last the body is a `look`: until then the reading
 * look is out of effect, so that it is the page's own colours that are judged.
 */
export function judgeGround(document: Document, marks: Marks): void {
  const view = property(document, 'defaultView');
  if (!view) return;
  const { all, counts } = countText(marks);
  const words = new Map<Element, string[]>();
  const say = (element: Element, word: string) => words.set(element, [...(words.get(element) ?? []), word]);

  const own = (element: Element): Colour | null => colour(view.getComputedStyle(element).backgroundColor);
  const around = [...counts].filter(([element, count]) => count > all / 2 && element.localName !== 'body');
  const papers = around
    .filter(([element]) => marks.get(element)?.startsWith('path') && (own(element)?.alpha ?? 0) > 0.5)
    .map(([element]) => element)
    .sort((a, b) => depth(b) - depth(a));
  for (const outer of papers.slice(1)) say(outer, 'plain');

  const grounds = new Map<Element, Colour | null>();
  /** What an element stands on, its own colour included; null: it cannot be told. */
  const ground = (element: Element | null): Colour | null => {
    if (!element) return WHITE;
    const known = grounds.get(element);
    if (known !== undefined) return known;
    let found: Colour | null;
    if (words.get(element)?.includes('plain')) found = ground(parentOf(element));
    else {
      const mine = own(element);
      const painted = view.getComputedStyle(element).backgroundImage !== 'none';
      found = painted || !mine ? null : mine.alpha > 0.5 ? mine : ground(parentOf(element));
    }
    grounds.set(element, found);
    return found;
  };
  const standsOut = (element: Element): boolean => {
    const [here, there] = [ground(element), ground(parentOf(element))];
    return here !== null && there !== null && distance(here, there) > SAME;
  };
  const large = new Set(around.map(([element]) => element));
  for (const [element, value] of marks) {
    if (/ (?:part|media)\b/.test(value) || element.localName === 'body') continue;
    if (element === papers[0]) {
      if (standsOut(element)) say(element, 'paper');
    } else if (!large.has(element) && counts.has(element) && standsOut(element)) say(element, 'box');
    const line = value.startsWith('keep') || value.includes(' text') ? firstText(element) : null;
    const ink = line && colour(view.getComputedStyle(line).color);
    const here = ground(element);
    if (line) {
      const { borderInlineStartWidth, fontWeight } = view.getComputedStyle(element);
      if (Number.parseFloat(borderInlineStartWidth) > 0) say(element, 'edge');
      if (Number(fontWeight) >= BOLD) say(element, 'bold');
    }
    if (here && ink && ink.alpha > 0 && contrast(ink, here) < LEGIBLE)
      say(element, light(here) > 0.4 ? 'dark' : 'light');
  }
  const body = property(document, 'body');
  if (body && marks.has(body)) say(body, 'look');
  for (const [element, more] of words) marks.set(element, [marks.get(element), ...more].join(' '));
}

/** How many kept lines of text each marked element is or holds. */
function countText(marks: Marks): { all: number; counts: Map<Element, number> } {
  const counts = new Map<Element, number>();
  let all = 0;
  for (const [element, value] of marks) {
    if (!(value.startsWith('keep') || value.includes(' text')) || / (?:part|media)\b/.test(value)) continue;
    all++;
    for (let at: Element | null = element; at; at = parentOf(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return { all, counts };
}

function depth(element: Element): number {
  let count = 0;
  for (let at = parentOf(element); at; at = parentOf(at)) count++;
  return count;
}

/** The element whose colour the first words have. */
function firstText(element: Element): Element | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode.parentElement;
  return null;
}
