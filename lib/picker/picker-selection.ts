import { ARROW_TARGETS } from './element-navigation';
import type { HintBar } from './hint-bar';
import { createOverlay, type Overlay, type PickTone } from './overlay';

/** Height (px) that the bar at the bottom of the window may take, with the space below it. */
const BAR_SPACE_PX = 160;

export interface SelectionOptions {
  /** The element that is selected at first; null if none is. */
  initial: Element | null;
  /** Likely targets, in the order in which Tab visits them. */
  tabStops: readonly Element[];
  /** Returns the element from which the arrow keys start if none is selected. */
  findStart?(): Element | null;
  /** Returns the element that is selected when the arrow keys reach another: itself or an ancestor. */
  resolveStep?(reached: Element): Element;
  /** Describes an element in a few words, and says whether it can be picked. */
  inspect(element: Element): { text: string; tone: PickTone };
  /** Returns similar elements, which the reader may want to treat like this one. */
  findSimilar?(element: Element): readonly Element[];
}

/** The element that would be picked at present, and how it is displayed. */
export class PickerSelection {
  current: Element | null;
  private readonly overlay: Overlay;
  private readonly similar = new WeakMap<Element, readonly Element[]>();

  constructor(
    document: Document,
    private readonly options: SelectionOptions,
    bar: HintBar,
  ) {
    this.overlay = createOverlay(document, bar);
    this.current = options.initial;
    this.show(this.current, true);
  }

  show(element: Element | null, scroll = false): void {
    this.current = element;
    if (scroll && element) scrollAboveBar(element);
    if (!element) {
      this.overlay.showFrame(null, '');
      this.overlay.showSimilarFrames([]);
      return;
    }
    const { text, tone } = this.options.inspect(element);
    this.overlay.showFrame(element, text, tone);
    this.overlay.showSimilarFrames(tone === 'allowed' ? this.similarTo(element) : []);
  }

  isRefused(element: Element): boolean {
    return this.options.inspect(element).tone === 'refused';
  }

  /** Returns whether an event happened on the picker's own interface. */
  isOwn({ target }: Event): boolean {
    return target === this.overlay.host;
  }

  /** Moves in the direction of an arrow key, if there is an element; scrolls to it if asked. */
  move(arrow: string, scroll: boolean): void {
    if (!this.current) {
      this.show(this.options.tabStops[0] ?? this.options.findStart?.() ?? null, scroll);
      return;
    }
    const next = ARROW_TARGETS[arrow]?.(this.current);
    if (next) this.show(this.options.resolveStep?.(next) ?? next, scroll);
  }

  /** Moves to the next likely target, or to where the arrow keys start if there is none. */
  moveToTabStop(isBackwards: boolean): void {
    const { tabStops, findStart } = this.options;
    const at = this.current ? tabStops.indexOf(this.current) : -1;
    const next = tabStops.length
      ? tabStops.at(isBackwards && at < 0 ? -1 : (at + (isBackwards ? -1 : 1)) % tabStops.length)
      : null;
    this.show(next ?? this.current ?? findStart?.() ?? null, true);
  }

  remove(): void {
    this.overlay.remove();
  }

  private similarTo(element: Element): readonly Element[] {
    const found =
      this.similar.get(element) ?? (this.options.findSimilar?.(element) ?? []).filter((one) => one !== element);
    this.similar.set(element, found);
    return found;
  }
}

/** Scrolls an element to where the bar at the bottom of the window does not cover it, unless it is there already. */
function scrollAboveBar(element: Element): void {
  const room = (element.ownerDocument.defaultView?.innerHeight ?? 0) - BAR_SPACE_PX;
  const { top, bottom, height } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= room) return;
  element.scrollIntoView({ block: height > room / 2 ? 'start' : 'center', behavior: 'instant' });
}
