/** Ways to hide text from the eye and leave it to screen readers, told by computed style and layout. */
import { flatTreeParent, unclobbered } from './dom';

/** Text for screen readers only is in a box of at most this many pixels. */
const MAX_CLIPPED_PX = 2;
/** Text this many pixels left of or above the page is out of reach. The slides of a carousel are nearer. */
const MIN_OFF_PAGE_PX = 1500;
const OFFSETS = ['left', 'right', 'marginLeft', 'marginRight'] as const;
/** Smallest indent that moves text out of its box. */
const MIN_HIDING_INDENT = { px: 400, percent: 100 };
const MIN_VISIBLE_FONT_PX = 1;
/** `clip-path` values that leave nothing; those that cut off one side are animations. */
const EMPTY_CLIP_PATH =
  /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?(?: at [^)]*)?\)|polygon\(0px 0px(?:, 0px 0px)*\))$/;
const TRANSPARENT_COLOUR = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/;
/** Number of ancestors that are looked at whose background may fill the letters. */
const MAX_BACKGROUND_ANCESTORS = 3;

const windowOf = ({ ownerDocument }: Element) => unclobbered(ownerDocument, 'defaultView');

/** Returns the computed style of an element; null in a document without a window. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  return windowOf(element)?.getComputedStyle(element) ?? null;
}

export const isPositioned = ({ position }: CSSStyleDeclaration) => position === 'absolute' || position === 'fixed';

/** Returns the nearest positioned ancestor, or the parent of an element that has none. */
export function offsetParentOf(element: Element): Element | null {
  // SVG and MathML elements have no offset parent.
  return (unclobbered(element, 'offsetParent' as keyof Element) as Element | undefined) ?? flatTreeParent(element);
}

const rectOf = (element: Element) => unclobbered(element, 'getBoundingClientRect').call(element);

const isTiny = ({ width, height }: DOMRect) => width <= MAX_CLIPPED_PX && height <= MAX_CLIPPED_PX;

/** Returns whether next to nothing of an element is left. A box that is folded only one way is no such element. */
export function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  if (isPositioned(style) && (isEmptyClip(style.clip) || EMPTY_CLIP_PATH.test(style.clipPath))) return true;
  return style.overflowX !== 'visible' && isTiny(rectOf(element));
}

/** Returns whether an element is so far out of the window that it may be off the page. */
const isOutOfWindow = ({ left, right, bottom }: DOMRect) =>
  bottom < -MIN_OFF_PAGE_PX || right < -MIN_OFF_PAGE_PX || left > MIN_OFF_PAGE_PX * 2;

/** Returns whether an element is far off the page where readers cannot scroll: above it, or against the direction of text. */
export function isOffPage(element: Element): boolean {
  const rect = rectOf(element);
  const body = unclobbered(element.ownerDocument, 'body');
  if (!body || !isOutOfWindow(rect)) return false;
  // What is out of the window may only be scrolled out of it, or with the whole body moved where an overlay locks scrolling.
  const page = rectOf(body);
  const distance = styleOf(body)?.direction === 'rtl' ? rect.left - page.right : page.left - rect.right;
  return Math.max(distance, page.top - rect.bottom) > MIN_OFF_PAGE_PX;
}

/** Finds the outermost element around another one that is off the page, if it was put there. */
export function findElementPutOffPage(element: Element): Element | null {
  let outermost: Element | null = null;
  for (let at: Element | null = element; at && isOffPage(at); at = flatTreeParent(at)) outermost = at;
  const style = outermost && styleOf(outermost);
  // Scripts that scroll by themselves move everything; slides of a carousel are moved with the others.
  return style && (isPositioned(style) || OFFSETS.some((name) => Number.parseFloat(style[name]) < -MIN_OFF_PAGE_PX / 2))
    ? outermost
    : null;
}

/** Returns whether a `clip` such as `rect(1px, 1px, 1px, 1px)` leaves nothing. */
function isEmptyClip(clip: string): boolean {
  const [top, right, bottom, left] = clip.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return right - left <= MAX_CLIPPED_PX && bottom - top <= MAX_CLIPPED_PX;
}

/** Returns whether an image in the background replaces the text: it is indented out of its box, or has no size. */
export function isMovedOutOfBox({ textIndent, fontSize }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(fontSize) < MIN_VISIBLE_FONT_PX) return true;
  const indent = Math.abs(Number.parseFloat(textIndent));
  return indent >= (textIndent.endsWith('%') ? MIN_HIDING_INDENT.percent : MIN_HIDING_INDENT.px);
}

/** Returns whether letters have no colour: neither their own, nor a shadow, nor that of a background clipped to them. */
export function isTransparent(element: Element, style: CSSStyleDeclaration): boolean {
  const isFilled = !TRANSPARENT_COLOUR.test(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (isFilled || style.textShadow !== 'none') return false;
  let at: Element | null = element;
  for (let count = 0; at && count <= MAX_BACKGROUND_ANCESTORS; count++, at = flatTreeParent(at))
    if (styleOf(at)?.backgroundClip.includes('text')) return false;
  return true;
}
