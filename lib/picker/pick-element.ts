import { deepestElementAt } from './element-navigation';
import { createHintBar, type HintTexts } from './hint-bar';
import { createPickerKeys } from './picker-keys';
import { PickerSelection, type SelectionOptions } from './picker-selection';

export interface PickOptions extends SelectionOptions {
  texts: HintTexts;
  /** Returns the element that is picked by pointing at another: itself or an ancestor; null if there is none. */
  resolveTarget(pointed: Element): Element | null;
}

/** A picked element, and what the reader wants with it. */
export interface Picked {
  element: Element;
  intent: 'pick' | 'report';
}

/**
 * Lets the reader pick an element of the page by pointer or keyboard. Arrow keys move to the parent, the first child and
 * the siblings, Tab to the next likely target; Enter picks, R reports, Escape cancels; the wheel with Shift or Alt moves up
 * and down as well. The page receives none of these events.
 *
 * @returns the element; null if the reader cancelled or the page was hidden
 */
export function pickElement(document: Document, options: PickOptions): Promise<Picked | null> {
  const window = document.defaultView;
  if (!window) return Promise.resolve(null);
  const focusedBefore = document.activeElement;
  return new Promise((resolve) => {
    const removeListeners: (() => void)[] = [];
    const finish = (picked: Picked | null) => {
      for (const remove of removeListeners) remove();
      selection.remove();
      if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected)
        focusedBefore.focus({ preventScroll: true });
      resolve(picked);
    };
    let isReporting = false;
    const pick = (element: Element | null, intent: Picked['intent'] = isReporting ? 'report' : 'pick') => {
      selection.show(element);
      if (element && !selection.isRefused(element)) finish({ element, intent });
    };
    const toggleReport = () => {
      if (!options.texts.report) return;
      isReporting = !isReporting;
      bar.setReporting(isReporting);
    };
    const bar = createHintBar(document, options.texts, { cancel: () => finish(null), toggleReport });
    const selection = new PickerSelection(document, options, bar);
    const listen = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) => {
      // Ignore events that scripts of the page dispatch.
      const onlyTrusted = (event: WindowEventMap[K]) => {
        if (event.isTrusted) listener(event);
      };
      window.addEventListener(name, onlyTrusted, { capture: true, passive: false });
      removeListeners.push(() => window.removeEventListener(name, onlyTrusted, { capture: true }));
    };
    listenToPointer(document, options, selection, listen, pick);
    const keys = createPickerKeys(selection, {
      pick: () => pick(selection.current),
      report() {
        if (selection.current && options.texts.report) pick(selection.current, 'report');
        else toggleReport();
      },
      cancel: () => finish(null),
    });
    listen('keydown', keys);
    for (const name of ['scroll', 'resize'] as const) listen(name, () => selection.show(selection.current));
    listen('pagehide', () => finish(null));
  });
}

type Listen = <K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) => void;

function listenToPointer(
  document: Document,
  { resolveTarget }: PickOptions,
  selection: PickerSelection,
  listen: Listen,
  pick: (element: Element | null) => void,
): void {
  const targetAt = ({ clientX, clientY }: MouseEvent) => {
    const pointed = deepestElementAt(document, clientX, clientY);
    return pointed && resolveTarget(pointed);
  };
  /** Keeps the event from the page, unless it is on the bar's own buttons. */
  const swallow = (event: Event): boolean => {
    if (selection.isOwn(event)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  };
  listen('pointermove', (event) => {
    if (selection.isOwn(event)) return;
    event.stopImmediatePropagation();
    selection.show(targetAt(event));
  });
  for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'] as const)
    listen(name, swallow);
  listen('click', (event) => {
    if (swallow(event)) pick(targetAt(event));
  });
  listen('wheel', (event) => {
    // Without a modifier the wheel scrolls the page.
    if (!event.shiftKey && !event.altKey) return;
    swallow(event);
    const delta = event.deltaY || event.deltaX;
    if (delta) selection.move(delta < 0 ? 'ArrowUp' : 'ArrowDown', false);
  });
}
