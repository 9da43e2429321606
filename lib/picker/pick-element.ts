import { ARROW_TARGETS, deepestElementAt } from './element-navigation';
import { createOverlay, type Overlay } from './overlay';

export interface PickOptions {
  /** Instructions for the reader, in one line. */
  hint: string;
  /** Likely targets in document order. Picking by keyboard starts at the first one, and Tab moves to the next. */
  tabStops: readonly Element[];
  /** Returns the element that is picked by pointing at another: itself or an ancestor. */
  resolveTarget(pointed: Element): Element;
  /** Describes the element that would be picked, in a few words. */
  describe(element: Element): string;
  /** Returns similar elements, which the reader may want to treat like this one. */
  findSimilar?(element: Element): readonly Element[];
  /** Returns why an element cannot be picked, in a few words; null if it can. */
  findRejection?(element: Element): string | null;
}

/**
 * Lets the reader pick an element of the page by pointer or keyboard. Arrow keys move to the parent, the first child and
 * the siblings, Tab to the next likely target; Enter picks, Escape cancels; the wheel with Shift or Alt moves up and
 * down as well. The page receives none of these events.
 *
 * @returns the element; null if the reader cancelled or the page was hidden
 */
export function pickElement(document: Document, options: PickOptions): Promise<Element | null> {
  const window = document.defaultView;
  if (!window) return Promise.resolve(null);
  const focusedBefore = document.activeElement;
  const selection = new PickerSelection(document, options);
  return new Promise((resolve) => {
    const removeListeners: (() => void)[] = [];
    const finish = (element: Element | null) => {
      if (element && selection.isRejected(element)) {
        selection.show(element);
        return;
      }
      for (const remove of removeListeners) remove();
      selection.remove();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected)
        focusedBefore.focus({ preventScroll: true });
      resolve(element);
    };
    const listen = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) => {
      // Ignore events that scripts of the page dispatch.
      const onlyTrusted = (event: WindowEventMap[K]) => {
        if (event.isTrusted) listener(event);
      };
      window.addEventListener(name, onlyTrusted, { capture: true, passive: false });
      removeListeners.push(() => window.removeEventListener(name, onlyTrusted, { capture: true }));
    };
    listenToPointer(document, options, selection, listen, finish);
    listenToKeys(selection, listen, finish);
    for (const name of ['scroll', 'resize'] as const) listen(name, () => selection.show(selection.current));
    listen('pagehide', () => finish(null));
  });
}

/** The element that would be picked at present, and how it is displayed. */
class PickerSelection {
  current: Element | null;
  private readonly overlay: Overlay;
  private readonly similar = new WeakMap<Element, readonly Element[]>();

  constructor(
    document: Document,
    private readonly options: PickOptions,
  ) {
    this.overlay = createOverlay(document, options.hint);
    this.current = options.tabStops[0] ?? null;
    this.show(this.current, true);
  }

  show(element: Element | null, scroll = false): void {
    this.current = element;
    if (scroll) element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const rejection = element && this.findRejection(element);
    const description = rejection ?? (element ? this.options.describe(element) : '');
    this.overlay.showFrame(element, description, rejection !== null);
    this.overlay.showSimilarFrames(element && rejection === null ? this.similarTo(element) : []);
  }

  isRejected(element: Element): boolean {
    return this.findRejection(element) !== null;
  }

  /** Moves in the direction of an arrow key, if there is an element; scrolls to it if asked. */
  move(arrow: string, scroll: boolean): void {
    const next = this.current && ARROW_TARGETS[arrow]?.(this.current);
    if (next) this.show(next, scroll);
  }

  /** Moves to the next likely target; false if there are none. */
  moveToTabStop(isBackwards: boolean): boolean {
    const { tabStops } = this.options;
    if (!tabStops.length) return false;
    const at = this.current ? tabStops.indexOf(this.current) : -1;
    const next = tabStops.at((at + (isBackwards ? -1 : 1)) % tabStops.length);
    if (next) this.show(next, true);
    return true;
  }

  remove(): void {
    this.overlay.remove();
  }

  private findRejection(element: Element): string | null {
    return this.options.findRejection?.(element) ?? null;
  }

  private similarTo(element: Element): readonly Element[] {
    const found =
      this.similar.get(element) ?? (this.options.findSimilar?.(element) ?? []).filter((one) => one !== element);
    this.similar.set(element, found);
    return found;
  }
}

type Listen = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) => void;
type Finish = (element: Element | null) => void;

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function listenToPointer(
  document: Document,
  { resolveTarget }: PickOptions,
  selection: PickerSelection,
  listen: Listen,
  finish: Finish,
): void {
  listen('pointermove', (event) => {
    event.stopImmediatePropagation();
    const pointed = deepestElementAt(document, event.clientX, event.clientY);
    if (pointed) selection.show(resolveTarget(pointed));
  });
  for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'] as const)
    listen(name, swallow);
  listen('click', (event) => {
    swallow(event);
    const pointed = deepestElementAt(document, event.clientX, event.clientY);
    finish(pointed ? resolveTarget(pointed) : selection.current);
  });
  listen('wheel', (event) => {
    // Without a modifier the wheel scrolls the page.
    if (!event.shiftKey && !event.altKey) return;
    swallow(event);
    const delta = event.deltaY || event.deltaX;
    if (delta) selection.move(delta < 0 ? 'ArrowUp' : 'ArrowDown', false);
  });
}

function listenToKeys(selection: PickerSelection, listen: Listen, finish: Finish): void {
  listen('keydown', (event) => {
    const { key } = event;
    if (key === 'Tab') {
      if (selection.moveToTabStop(event.shiftKey)) swallow(event);
    } else if (ARROW_TARGETS[key]) {
      swallow(event);
      selection.move(key, true);
    } else if (key === 'Enter' || key === ' ') {
      swallow(event);
      finish(selection.current);
    } else if (key === 'Escape') {
      swallow(event);
      finish(null);
    }
  });
}
