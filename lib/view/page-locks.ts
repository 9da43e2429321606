import { attributeNamesOf, attributeOf, queryAll, unclobbered } from '../document/dom';
import type { Marks } from './mark-values';

/** Maximum number of times that a dialog is closed while the view is on; if the page opens it again, it stays open. */
const MAX_CLOSINGS = 5;
/** Events by which a page would notice that its dialog was closed and opened again. */
const DIALOG_EVENTS = ['beforetoggle', 'toggle', 'close'];
/**
 * Time (ms) within which the events of a dialog that was closed and opened again are dispatched, in tasks of their own.
 */
const DIALOG_EVENTS_MS = 250;
/** Events by which pages prevent scrolling. */
const SCROLL_EVENTS = ['wheel', 'mousewheel', 'touchmove'];
/** Events by which pages prevent selecting and copying. */
const SELECTION_EVENTS = ['selectstart', 'copy', 'cut', 'dragstart'];

/**
 * Removes obstacles to using the story: modal dialogs that are hidden now, `inert` on the story's ancestors, and
 * scripts that prevent selecting, copying or scrolling. `restore` brings all of them back.
 */
export class PageLocks {
  readonly #document: Document;
  /** Modal dialogs that were closed, with the number of times. */
  readonly #closed = new Map<HTMLDialogElement, number>();
  readonly #inert = new Map<Element, Attr[]>();
  #stopSilencing: (() => void) | null = null;
  #stopMuting: (() => void) | null = null;

  constructor(document: Document) {
    this.#document = document;
  }

  /**
   * Hides events from the page by which it could prevent selecting, copying and, if it has locked its window,
   * scrolling. Must run before the first marks are written, because only the page's own layout shows whether it
   * scrolls.
   */
  silenceEvents(): void {
    const view = unclobbered(this.#document, 'defaultView');
    if (this.#stopSilencing || !view) return;
    const names = isScrollingLocked(this.#document, view) ? [...SELECTION_EVENTS, ...SCROLL_EVENTS] : SELECTION_EVENTS;
    const stop = (event: Event) => event.stopImmediatePropagation();
    for (const name of names) view.addEventListener(name, stop, { capture: true, passive: true });
    this.#stopSilencing = () => {
      for (const name of names) view.removeEventListener(name, stop, { capture: true });
    };
  }

  /**
   * Closes hidden modal dialogs, and removes `inert` from the story's ancestors.
   *
   * @param marks the current marks of the view
   */
  release(marks: Marks): void {
    for (const dialog of queryAll(this.#document, 'dialog:modal') as HTMLDialogElement[]) {
      const times = this.#closed.get(dialog) ?? 0;
      if (marks.has(dialog) || times >= MAX_CLOSINGS) continue;
      this.#closed.set(dialog, times + 1);
      this.#stopMuting ??= muteDialogEvents(this.#document, this.#closed);
      dialog.close();
    }
    for (const element of marks.keys()) if (attributeOf(element, 'inert') !== null) this.#releaseInert(element);
  }

  restore(): void {
    this.#stopSilencing?.();
    this.#stopSilencing = null;
    for (const [element, attributes] of this.#inert)
      if (attributeOf(element, 'inert') === null) restoreAttributes(element, attributes);
    this.#inert.clear();
    for (const dialog of this.#closed.keys()) if (dialog.isConnected && !dialog.open) dialog.showModal();
    this.#closed.clear();
    const stopMuting = this.#stopMuting;
    this.#stopMuting = null;
    if (stopMuting) unclobbered(this.#document, 'defaultView')?.setTimeout(stopMuting, DIALOG_EVENTS_MS);
  }

  #releaseInert(element: Element): void {
    const names = attributeNamesOf(element);
    const nodes = names.flatMap((name) => unclobbered(element, 'getAttributeNode').call(element, name) ?? []);
    if (!this.#inert.has(element)) this.#inert.set(element, nodes.slice(names.indexOf('inert')));
    unclobbered(element, 'removeAttribute').call(element, 'inert');
  }
}

/** Moves the first of these attributes to the front again; the others are on the element. */
function restoreAttributes(element: Element, [first, ...rest]: readonly Attr[]): void {
  const append = (attribute: Attr) => unclobbered(element, 'setAttributeNode').call(element, attribute);
  if (first) append(first);
  for (const attribute of rest) {
    if (attribute.ownerElement !== element) continue;
    unclobbered(element, 'removeAttributeNode').call(element, attribute);
    append(attribute);
  }
}

/** Hides events of these dialogs from the page. Returns a function that ends this. */
function muteDialogEvents(document: Document, dialogs: ReadonlyMap<Element, number>): () => void {
  const view = unclobbered(document, 'defaultView');
  const known = new WeakSet<Element>(dialogs.keys());
  const mute = (event: Event) => {
    const dialog = event.target as Element;
    if (dialogs.has(dialog)) known.add(dialog);
    if (known.has(dialog)) event.stopImmediatePropagation();
  };
  for (const name of DIALOG_EVENTS) view?.addEventListener(name, mute, true);
  return () => {
    for (const name of DIALOG_EVENTS) view?.removeEventListener(name, mute, true);
  };
}

/** Returns whether the page prevents its window from scrolling. */
function isScrollingLocked(document: Document, view: Window): boolean {
  const root = unclobbered(document, 'documentElement');
  const body = unclobbered(document, 'body');
  return [root, body].some((element) => {
    if (!element) return false;
    const { overflowY, position } = view.getComputedStyle(element);
    return /^(?:hidden|clip)$/.test(overflowY) || position === 'fixed';
  });
}
