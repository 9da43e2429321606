import { flatTreeParent, unclobbered } from '../document/dom';
import { type Colour, colourDistance, contrastRatio, parseColour, relativeLuminance, WHITE } from './colour';
import type { Marks } from './mark-values';

/** Minimum contrast ratio (1–21) of text; below it, the text gets another colour. */
const MIN_CONTRAST_RATIO = 2.5;
/** Minimum `font-weight` of bold text. */
const MIN_BOLD_WEIGHT = 600;
/** Maximum difference (0–255, in any channel) of colours that look the same. */
const MAX_SAME_COLOUR_DISTANCE = 4;
/** Minimum opacity (0–1) for a background to cover what is behind it. */
const MIN_OPAQUE_ALPHA = 0.5;
/** Minimum relative luminance (0–1) for a background to need dark text. */
const MIN_LIGHT_LUMINANCE = 0.4;

/**
 * Adds the marks that depend on computed colours. Must run on marks that are complete otherwise. Whether they have been
 * written makes no difference: what the clean view's sheet changes is left out of account.
 *
 * - `paper` is the innermost container with a background of its own around most of the story; the ones around it are
 *   `plain`. `box` is a smaller container of text with a background of its own.
 * - `dark` or `light` is the colour for text that would be illegible on its background, such as white text whose
 *   background image is hidden.
 * - `edge` has a border at its start; all text in `bold` is bold.
 * - `veiled` is text whose words are transparent until an animation shows them.
 * - `look` on the body switches the reading theme on, so the theme must not be on yet.
 */
export function markBackgroundColours(document: Document, marks: Marks): void {
  const view = unclobbered(document, 'defaultView');
  if (!view) return;
  const { total, counts } = countTextLines(marks);
  const added = new Map<Element, string[]>();
  const add = (element: Element, word: string) => added.set(element, [...(added.get(element) ?? []), word]);

  const large = new Set(
    [...counts].flatMap(([element, count]) => (count > total / 2 && element.localName !== 'body' ? [element] : [])),
  );
  const [paper, ...outer] = [...large]
    .filter((element) => isPath(marks.get(element) ?? '') && isOpaque(ownBackground(view, element)))
    .sort((a, b) => depthOf(b) - depthOf(a));
  for (const element of outer) add(element, 'plain');

  const backgroundOf = createBackgroundLookup(view, new Set(outer), marks);
  const standsOut = (element: Element): boolean => {
    const [inner, around] = [backgroundOf(element), backgroundOf(flatTreeParent(element))];
    return inner !== null && around !== null && colourDistance(inner, around) > MAX_SAME_COLOUR_DISTANCE;
  };
  for (const [element, value] of marks) {
    if (isMediaOrPart(value) || element.localName === 'body') continue;
    if (element === paper) {
      if (standsOut(element)) add(element, 'paper');
    } else if (!large.has(element) && counts.has(element) && standsOut(element)) add(element, 'box');
    if (isTextMark(value))
      for (const word of measureTextMarks(view, element, value, backgroundOf(element))) add(element, word);
  }
  const body = unclobbered(document, 'body');
  if (body && marks.has(body)) add(body, 'look');
  for (const [element, words] of added) marks.set(element, [marks.get(element), ...words].join(' '));
}

function measureTextMarks(view: Window, element: Element, mark: string, background: Colour | null): string[] {
  const words: string[] = [];
  const textElement = findFirstTextElement(element);
  if (!textElement) return words;
  const { borderInlineStartWidth, fontWeight } = view.getComputedStyle(element);
  if (!isPath(mark) && Number.parseFloat(borderInlineStartWidth) > 0) words.push('edge');
  if (Number(fontWeight) >= MIN_BOLD_WEIGHT) words.push('bold');
  const textStyle = view.getComputedStyle(textElement);
  const colour = parseColour(textStyle.color);
  if (background && colour && isIllegible(colour, background) && textStyle.backgroundClip !== 'text')
    words.push(relativeLuminance(background) > MIN_LIGHT_LUMINANCE ? 'dark' : 'light');
  if (isVeiled(textElement) && isVeiled(findLastTextElement(element) ?? textElement)) words.push('veiled');
  return words;
}

const isIllegible = (colour: Colour, background: Colour) =>
  colour.alpha === 0 || contrastRatio(colour, background) < MIN_CONTRAST_RATIO;

/** Returns whether an element is laid out but transparent, like a word that an animation has not shown yet. */
const isVeiled = (element: Element) =>
  element.checkVisibility() && !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function ownBackground(view: Window, element: Element): Colour | null {
  return parseColour(view.getComputedStyle(element).backgroundColor);
}

const isOpaque = (colour: Colour | null) => (colour?.alpha ?? 0) > MIN_OPAQUE_ALPHA;

/**
 * Creates a function that returns the colour behind an element's text, which may be the element's own background; null
 * if unknown.
 *
 * @param plain elements whose own background does not count
 * @param marks the clean view shows no background images of containers
 */
function createBackgroundLookup(
  view: Window,
  plain: ReadonlySet<Element>,
  marks: Marks,
): (element: Element | null) => Colour | null {
  const known = new Map<Element, Colour | null>();
  const find = (element: Element): Colour | null => {
    if (plain.has(element)) return lookUp(flatTreeParent(element));
    const own = ownBackground(view, element);
    const hasImage = !isPath(marks.get(element) ?? '') && view.getComputedStyle(element).backgroundImage !== 'none';
    if (!own || hasImage) return null;
    return isOpaque(own) ? own : lookUp(flatTreeParent(element));
  };
  const lookUp = (element: Element | null): Colour | null => {
    if (!element) return WHITE;
    let colour = known.get(element);
    if (colour === undefined) {
      colour = find(element);
      known.set(element, colour);
    }
    return colour;
  };
  return lookUp;
}

const isTextMark = (value: string) => value.startsWith('keep') || value.includes(' text');
const isPath = (mark: string) => mark.startsWith('path');
const isMediaOrPart = (value: string) => / (?:part|media)\b/.test(value);

/** Counts the kept lines of text in each marked element and its ancestors. */
function countTextLines(marks: Marks): { total: number; counts: Map<Element, number> } {
  const counts = new Map<Element, number>();
  let total = 0;
  for (const [element, value] of marks) {
    if (!isTextMark(value) || isMediaOrPart(value)) continue;
    total++;
    for (let at: Element | null = element; at; at = flatTreeParent(at)) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return { total, counts };
}

function depthOf(element: Element): number {
  let count = 0;
  for (let at = flatTreeParent(element); at; at = flatTreeParent(at)) count++;
  return count;
}

/** Returns the parent of the first text node that is not blank. */
function findFirstTextElement(element: Element): Element | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) return walker.currentNode.parentElement;
  return null;
}

/** Returns the parent of the last text node that is not blank. */
function findLastTextElement(element: Element): Element | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let node: Node | null = walker.lastChild();
  for (let last = node; last; last = walker.lastChild()) node = last;
  for (; node; node = walker.previousNode())
    if (node.nodeType === 3 && node.nodeValue?.trim()) return node.parentElement;
  return null;
}
