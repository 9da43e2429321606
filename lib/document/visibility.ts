import { flatTreeParent, unclobbered } from './dom';

/**
 * Whether readers see an element:
 *
 * - `seen`: yes, at the latest once they have scrolled there
 * - `transparent`: its place is there, but nothing in it: not faded in yet, or `visibility: hidden`
 * - `screen-reader-only`: rendered where nobody can see it, such as in a clipped box of one pixel
 * - `not-displayed`: `display: none`, or in closed `<details>` or other content that is skipped
 */
export type Visibility = 'seen' | 'transparent' | 'screen-reader-only' | 'not-displayed';

/** Longer text is for readers, however it is hidden: a tab panel, a folded part of the story. */
const MAX_SCREEN_READER_CHARS = 400;
/** Text for screen readers only is in a box of at most this many pixels. */
const MAX_CLIPPED_PX = 2;
/** Text this many pixels left of or above the page is out of reach. The slides of a carousel are nearer. */
const MIN_OFF_PAGE_PX = 1500;
const OFFSETS = ['left', 'right', 'marginLeft', 'marginRight'] as const;
/** Smallest indent that moves text out of its box. */
const MIN_HIDING_INDENT = { px: 400, percent: 100 };
const MIN_VISIBLE_FONT_PX = 1;
/** Number of positioned ancestors, and of ancestors whose background may fill the letters, that are looked at. */
const MAX_POSITIONED_ANCESTORS = 8;
const MAX_BACKGROUND_ANCESTORS = 3;
/** On huge pages only this many elements are examined by style and layout; for all others `checkVisibility` decides. */
const MAX_EXAMINED = 4000;
/** `clip-path` values that leave nothing; those that cut off one side are animations. */
const EMPTY_CLIP_PATH =
  /^(?:inset\((?:50|100)%\)|circle\(0(?:px|%)?(?: at [^)]*)?\)|polygon\(0px 0px(?:, 0px 0px)*\))$/;
const TRANSPARENT_COLOUR = /^(?:transparent|rgba\(.*, 0\)|.*\/ 0\))$/;

/** Finds out what readers see. Reads style and layout without changing them, so that both are computed at most once. */
export class VisibilityReader {
  /** For each positioned element: whether it is, or is in, a clipped box for screen readers. */
  private readonly clippedBoxes = new Map<Element, boolean>();
  private examined = 0;

  /**
   * Returns the visibility of a text.
   *
   * @param element the element that holds the text directly
   * @param chars length of the text
   */
  readText(element: Element, chars: number): Visibility {
    const visibility = checkRendering(element);
    if (visibility === 'not-displayed') return visibility;
    if (visibility === 'skipped') return 'seen';
    if (chars > MAX_SCREEN_READER_CHARS || ++this.examined > MAX_EXAMINED) return visibility;
    const style = styleOf(element);
    if (!style) return visibility;
    if (isMovedOutOfBox(style) || this.isForScreenReaders(element, style)) return 'screen-reader-only';
    return visibility === 'seen' && isTransparent(element, style) ? 'transparent' : visibility;
  }

  /** Returns the visibility of an inline element within a text. */
  readPart(element: Element): Visibility {
    const visibility = checkRendering(element);
    if (visibility === 'not-displayed') return visibility;
    if (visibility === 'skipped') return 'seen';
    if (!element.hasAttribute('class') && !element.hasAttribute('style')) return visibility;
    if (++this.examined > MAX_EXAMINED) return visibility;
    const style = styleOf(element);
    if (!style || !isPositioned(style)) return visibility;
    const isForScreenReaders = isClipped(element, style) || isOffPage(element, style.direction);
    return isForScreenReaders && isShort(element) ? 'screen-reader-only' : visibility;
  }

  private isForScreenReaders(element: Element, style: CSSStyleDeclaration): boolean {
    if (isClipped(element, style)) return isShort(element);
    const offPage = findElementPutOffPage(element, style.direction);
    if (offPage) return isShort(offPage);
    const visited: Element[] = [];
    let isInside = false;
    let at = offsetParentOf(element);
    while (at && !isInside && visited.length < MAX_POSITIONED_ANCESTORS) {
      const known = this.clippedBoxes.get(at);
      if (known !== undefined) {
        isInside = known;
        break;
      }
      visited.push(at);
      const around = styleOf(at);
      isInside = around !== null && isPositioned(around) && isClipped(at, around) && isShort(at);
      at = offsetParentOf(at);
    }
    for (const ancestor of visited) this.clippedBoxes.set(ancestor, isInside);
    return isInside;
  }
}

/** Returns whether an element has a box, or is `display: contents` in one that has. */
export function isDisplayed(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatTreeParent(at)) {
    if (unclobbered(at, 'checkVisibility')?.call(at) ?? true) return true;
    // An element without a box of its own may still show its content.
    if (styleOf(at)?.display !== 'contents') return false;
  }
  return false;
}

/** Returns what `checkVisibility` tells; `skipped` is content that is not rendered before it is scrolled near. */
function checkRendering(element: Element): Exclude<Visibility, 'screen-reader-only'> | 'skipped' {
  const check = unclobbered(element, 'checkVisibility');
  if (!check || check.call(element, { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }))
    return 'seen';
  if (!check.call(element)) {
    if (styleOf(element)?.display !== 'contents') return 'not-displayed';
    const parent = flatTreeParent(element);
    return parent ? checkRendering(parent) : 'not-displayed';
  }
  return check.call(element, { opacityProperty: true, visibilityProperty: true }) ? 'skipped' : 'transparent';
}

const windowOf = ({ ownerDocument }: Element) => unclobbered(ownerDocument, 'defaultView');

function styleOf(element: Element): CSSStyleDeclaration | null {
  return windowOf(element)?.getComputedStyle(element) ?? null;
}

const isPositioned = ({ position }: CSSStyleDeclaration) => position === 'absolute' || position === 'fixed';

function offsetParentOf(element: Element): Element | null {
  // SVG and MathML elements have no offset parent.
  return (unclobbered(element, 'offsetParent' as keyof Element) as Element | undefined) ?? flatTreeParent(element);
}

const isShort = ({ textContent }: Element) => (textContent ?? '').trim().length <= MAX_SCREEN_READER_CHARS;

const rectOf = (element: Element) => unclobbered(element, 'getBoundingClientRect').call(element);

/** Returns whether next to nothing of an element is left. A box that is folded only one way is no such element. */
function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  if (isPositioned(style) && (isEmptyClip(style.clip) || EMPTY_CLIP_PATH.test(style.clipPath))) return true;
  if (style.overflowX === 'visible') return false;
  const { width, height } = rectOf(element);
  return width <= MAX_CLIPPED_PX && height <= MAX_CLIPPED_PX;
}

/** Returns whether an element is far off the page where readers cannot scroll: above it, or against the direction of text. */
function isOffPage(element: Element, direction: string): boolean {
  const { left, right, bottom } = rectOf(element);
  const { innerWidth = 0 } = windowOf(element) ?? {};
  const isRightToLeft = direction === 'rtl';
  const isBeside = (isRightToLeft ? left - innerWidth : -right) > MIN_OFF_PAGE_PX;
  if (!isBeside && bottom > -MIN_OFF_PAGE_PX) return false;
  // What is out of the window may only be scrolled out of it, or with the whole body moved where an overlay locks scrolling.
  const body = unclobbered(element.ownerDocument, 'body');
  const page = body ? rectOf(body) : { left: 0, right: innerWidth, top: 0 };
  const distance = isRightToLeft ? left - page.right : page.left - right;
  return Math.max(distance, page.top - bottom) > MIN_OFF_PAGE_PX;
}

/** Finds the outermost element around another one that is off the page, if it was put there. */
function findElementPutOffPage(element: Element, direction: string): Element | null {
  let outermost: Element | null = null;
  for (let at: Element | null = element; at && isOffPage(at, direction); at = flatTreeParent(at)) outermost = at;
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
function isMovedOutOfBox({ textIndent, fontSize }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(fontSize) < MIN_VISIBLE_FONT_PX) return true;
  const indent = Math.abs(Number.parseFloat(textIndent));
  return indent >= (textIndent.endsWith('%') ? MIN_HIDING_INDENT.percent : MIN_HIDING_INDENT.px);
}

/** Returns whether letters have no colour: neither their own, nor a shadow, nor that of a background clipped to them. */
function isTransparent(element: Element, style: CSSStyleDeclaration): boolean {
  const isFilled = !TRANSPARENT_COLOUR.test(style.getPropertyValue('-webkit-text-fill-color') || style.color);
  if (isFilled || style.textShadow !== 'none') return false;
  let at: Element | null = element;
  for (let count = 0; at && count <= MAX_BACKGROUND_ANCESTORS; count++, at = flatTreeParent(at))
    if (styleOf(at)?.backgroundClip.includes('text')) return false;
  return true;
}
