import { attributeOf, flatTreeParent, tagOf, unclobbered } from './dom';
import {
  findElementPutOffPage,
  isClipped,
  isMovedOutOfBox,
  isOffPage,
  isPositioned,
  isTransparent,
  offsetParentOf,
  styleOf,
} from './hiding-styles';

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
/** What `checkVisibility` tests: whether an element is opaque, and rendered at once. */
const OPAQUE = { opacityProperty: true, visibilityProperty: true };
const SEEN_NOW = { ...OPAQUE, contentVisibilityAuto: true };
/** Number of positioned ancestors that are looked at. */
const MAX_POSITIONED_ANCESTORS = 8;
/** On huge pages only this many elements are examined by style and layout; for all others `checkVisibility` decides. */
const MAX_EXAMINED = 4000;

/** Finds out what readers see. Reads style and layout without changing them, so that both are computed at most once. */
export class VisibilityReader {
  /** For each positioned element: whether it is, or is in, a clipped box for screen readers. */
  private readonly clippedBoxes = new Map<Element, boolean>();
  /** Markup of texts, and of parts of a text, whose style hides nothing: elements that one template wrote are alike. */
  private readonly plainTexts = new Set<string>();
  private readonly plainParts = new Set<string>();
  /** For each element without a box: whether its content is displayed nevertheless. */
  private readonly withoutBox = new Map<Element, boolean>();
  private examined = 0;

  /**
   * Returns the visibility of a text.
   *
   * @param element the element that holds the text directly
   * @param chars length of the text
   */
  readText(element: Element, chars: number): Visibility {
    const visibility = this.checkRendering(element);
    if (visibility === 'not-displayed') return visibility;
    if (visibility === 'skipped') return 'seen';
    if (chars > MAX_SCREEN_READER_CHARS || ++this.examined > MAX_EXAMINED) return visibility;
    const markup = describeMarkup(element);
    if (this.plainTexts.has(markup)) return visibility;
    const examined = this.examine(element, visibility);
    if (examined === visibility) this.plainTexts.add(markup);
    return examined;
  }

  /** Returns the visibility of an inline element within a text. */
  readPart(element: Element): Visibility {
    const visibility = this.checkRendering(element);
    if (visibility === 'not-displayed') return visibility;
    if (visibility === 'skipped') return 'seen';
    if (!element.hasAttribute('class') && !element.hasAttribute('style')) return visibility;
    const markup = describeMarkup(element);
    if (this.plainParts.has(markup) || ++this.examined > MAX_EXAMINED) return visibility;
    const style = styleOf(element);
    const mayBeForScreenReaders = style !== null && isPositioned(style);
    if (!mayBeForScreenReaders) this.plainParts.add(markup);
    else if ((isClipped(element, style) || isOffPage(element)) && isShort(element)) return 'screen-reader-only';
    return visibility;
  }

  /** Returns whether an element has a box, or is `display: contents` in one that has. */
  isDisplayed(element: Element): boolean {
    const withoutBox: Element[] = [];
    let isDisplayed = false;
    for (let at: Element | null = element; at && !isDisplayed; at = flatTreeParent(at)) {
      const known = this.withoutBox.get(at);
      isDisplayed = known ?? unclobbered(at, 'checkVisibility')?.call(at) ?? true;
      if (known !== undefined) break;
      if (!isDisplayed) withoutBox.push(at);
    }
    for (const at of withoutBox.reverse()) {
      // Computed style is costly below `display: none`, and there it does not matter.
      isDisplayed = isDisplayed && styleOf(at)?.display === 'contents';
      this.withoutBox.set(at, isDisplayed);
    }
    return isDisplayed;
  }

  /** Returns what `checkVisibility` tells; `skipped` is content that is not rendered before it is scrolled near. */
  private checkRendering(element: Element): Exclude<Visibility, 'screen-reader-only'> | 'skipped' {
    const check = unclobbered(element, 'checkVisibility');
    if (!check || check.call(element, SEEN_NOW)) return 'seen';
    if (!this.isDisplayed(element)) return 'not-displayed';
    // An element without a box of its own is as visible as the one around it.
    const box = check.call(element) ? element : flatTreeParent(element);
    if (box && box !== element) return this.checkRendering(box);
    return check.call(element, OPAQUE) ? 'skipped' : 'transparent';
  }

  private examine(element: Element, visibility: 'seen' | 'transparent'): Visibility {
    const style = styleOf(element);
    if (!style) return visibility;
    if (isMovedOutOfBox(style) || this.isForScreenReaders(element, style)) return 'screen-reader-only';
    return visibility === 'seen' && isTransparent(element, style) ? 'transparent' : visibility;
  }

  private isForScreenReaders(element: Element, style: CSSStyleDeclaration): boolean {
    if (isClipped(element, style)) return isShort(element);
    const offPage = findElementPutOffPage(element);
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

const isShort = ({ textContent }: Element) => (textContent ?? '').trim().length <= MAX_SCREEN_READER_CHARS;

/** Describes the markup of an element and the two around it. Style depends on little else. */
function describeMarkup(element: Element): string {
  const parent = flatTreeParent(element);
  const classOf = (at: Element | null | undefined) => at && `${tagOf(at)}.${attributeOf(at, 'class')}`;
  return `${classOf(element)}[${attributeOf(element, 'style')}]<${classOf(parent)}<${classOf(parent && flatTreeParent(parent))}`;
}
