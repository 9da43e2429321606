/** Recognizes, by computed style and layout, ways to hide text visually and leave it to screen readers. */
import { flatTreeParent, unclobbered } from './dom';

/** Maximum width and height (px) of a box with text for screen readers only. */
const MAX_CLIPPED_PX = 2;
/**
 * Minimum distance (px) left of or above the page at which text is out of reach. The slides of a carousel are nearer.
 */
const MIN_OFF_PAGE_PX = 1500;
const OFFSETS = ['left', 'right', 'marginLeft', 'marginRight'] as const;
/** Minimum `text-indent` that moves text out of its box. */
const MIN_HIDING_INDENT = { px: 400, percent: 100 };
const MIN_VISIBLE_FONT_PX = 1;
/** Matches `clip-path` values that clip everything. Values that cut off only one side are animations. */
const EMPTY_CLIP_PATH =
  /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?(?: at [^)]*)?\)|polygon\(0px 0px(?:, 0px 0px)*\))$/;
const TRANSPARENT_COLOUR = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/;
/** Maximum number of ancestors whose margin may move a text off the page. */
const MAX_STRETCHED_ANCESTORS = 2;
/** Maximum number of ancestors whose background may be clipped to the letters. */
const MAX_BACKGROUND_ANCESTORS = 3;

const windowOf = ({ ownerDocument }: Element) => unclobbered(ownerDocument, 'defaultView');

/** Returns the computed style of an element; null if the document has no window, or one that computes no style. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return windowOf(element)?.getComputedStyle?.(element) ?? null;
}

export const isPositioned = ({ position }: CSSStyleDeclaration) => position === 'absolute' || position === 'fixed';

/** Returns the nearest positioned ancestor, or the parent of an element that has none. */
export function offsetParentOf(element: Element): Element | null {
  // SVG and MathML elements have no offset parent.
  return (unclobbered(element, 'offsetParent' as keyof Element) as Element | undefined) ?? flatTreeParent(element);
}

const rectOf = (element: Element) => unclobbered(element, 'getBoundingClientRect').call(element);

const isTiny = ({ width, height }: DOMRect) => width <= MAX_CLIPPED_PX && height <= MAX_CLIPPED_PX;

/**
 * Returns whether hardly anything of an element is visible because it is clipped. A box that is collapsed in only one
 * direction does not count.
 */
export function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  if (isPositioned(style) && (isEmptyClip(style.clip) || EMPTY_CLIP_PATH.test(style.clipPath))) return true;
  return style.overflowX !== 'visible' && isTiny(rectOf(element));
}

/** Returns whether an element is so far outside the window that it may be off the page. */
const isOutOfWindow = ({ left, right, bottom }: DOMRect) =>
  bottom < -MIN_OFF_PAGE_PX || right < -MIN_OFF_PAGE_PX || left > MIN_OFF_PAGE_PX * 2;

/**
 * Returns whether an element is far off the page where readers cannot scroll to: above the page, or before the start of
 * its lines.
 */
export function isOffPage(element: Element): boolean {
  const rect = rectOf(element);
  const body = unclobbered(element.ownerDocument, 'body');
  if (!body || !isOutOfWindow(rect)) return false;
  // An element outside the window may have been scrolled out of it, or moved with the whole body, as overlays that lock
  // scrolling do.
  const page = rectOf(body);
  const distance = styleOf(body)?.direction === 'rtl' ? rect.left - page.right : page.left - rect.right;
  return Math.max(distance, page.top - rect.bottom) > MIN_OFF_PAGE_PX;
}

/** Returns the outermost element around another one that was positioned off the page; null if there is none. */
export function findElementPutOffPage(element: Element): Element | null {
  let outermost: Element | null = null;
  for (let at: Element | null = element; at && isOffPage(at); at = flatTreeParent(at)) outermost = at;
  const style = outermost && styleOf(outermost);
  // Scripts that implement scrolling move everything, and a carousel moves all of its slides.
  return style && (isPositioned(style) || OFFSETS.some((name) => Number.parseFloat(style[name]) < -MIN_OFF_PAGE_PX / 2))
    ? outermost
    : null;
}

/**
 * Returns the element whose negative margin makes the lines of a text begin far off the page; null if there is none. Such an
 * element is as much wider as its margin is negative, so it reaches into the page although its text does not.
 */
export function findElementStretchedOffPage(element: Element): Element | null {
  const rect = rectOf(element);
  if (rect.width < MIN_OFF_PAGE_PX) return null;
  let at: Element | null = element;
  for (let count = 0; at && count <= MAX_STRETCHED_ANCESTORS; count++, at = flatTreeParent(at)) {
    const style = styleOf(at);
    const margin = style?.direction === 'rtl' ? style.marginRight : style?.marginLeft;
    if (Number.parseFloat(margin ?? '') < -MIN_OFF_PAGE_PX) return at;
  }
  return null;
}

/** Returns whether a `clip` value such as `rect(1px, 1px, 1px, 1px)` clips everything. */
function isEmptyClip(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return right - left <= MAX_CLIPPED_PX && bottom - top <= MAX_CLIPPED_PX;
}

/** Returns whether a text is replaced by a background image: it is indented out of its box, or its font size is 0. */
export function isMovedOutOfBox({ textIndent, fontSize }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(fontSize) < MIN_VISIBLE_FONT_PX) return true;
  const indent = Math.abs(Number.parseFloat(textIndent));
  return indent >= (textIndent.endsWith('%') ? MIN_HIDING_INDENT.percent : MIN_HIDING_INDENT.px);
}

/**
 * Returns whether the letters of a text have no colour: neither their own, nor that of a shadow or of a background
 * clipped to them.
 */
export function isTransparent(element: Element, style: CSSStyleDeclaration): boolean {
  const isFilled = !TRANSPARENT_COLOUR.test(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (isFilled || style.textShadow !== 'none') return false;
  let at: Element | null = element;
  for (let count = 0; at && count <= MAX_BACKGROUND_ANCESTORS; count++, at = flatTreeParent(at))
    if (styleOf(at)?.backgroundClip.includes('text')) return false;
  return true;
}
