import { parentOf } from '../document/dom';
import { openOverlay } from './overlay';

export interface PickOptions {
  /** What the reader can do, in one line. */
  hint: string;
  /** What may well be meant, in the order of the page: who chooses by keys begins at the first, and goes on by Tab. */
  stops: readonly Element[];
  /** What is meant by pointing at an element: itself, or something around it. */
  meant(pointed: Element): Element;
  /** What is said of the element that would be chosen. */
  words(element: Element): string;
  /** What else would go with it, if the reader wants that. */
  alike?(element: Element): readonly Element[];
  /** Why an element cannot be chosen, in a few words; null: it can. */
  refused?(element: Element): string | null;
}

/**
 * Lets the reader point at an element of the page, by pointer or by keys: up and down go to what is around and inside,
 * left and right to what is beside, Tab to what may well be meant next, Enter chooses, Escape leaves; with Shift or Alt the wheel goes up and down as well. The page
 * gets none of these events.
 *
 * @returns the element, or null where the reader left, or the page was hidden meanwhile
 */
export function pick(
  document: Document,
  { hint, stops, meant, words, alike = () => [], refused = () => null }: PickOptions,
): Promise<Element | null> {
  const frame = document.defaultView;
  if (!frame) return Promise.resolve(null);
  const before = document.activeElement;
  const overlay = openOverlay(document, hint);
  let current = stops[0] ?? null;
  const likes = new WeakMap<Element, readonly Element[]>();
  const likeTo = (element: Element) => {
    const known = likes.get(element) ?? alike(element).filter((one) => one !== element);
    likes.set(element, known);
    return known;
  };
  const show = (element: Element | null, scroll = false) => {
    current = element;
    if (scroll) element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const reason = element && refused(element);
    overlay.frame(element, reason ?? (element ? words(element) : ''), reason !== null);
    overlay.hint(element && reason === null ? likeTo(element) : []);
  };
  show(current, true);
  return new Promise((resolve) => {
    const ends: (() => void)[] = [];
    const listen = <K extends keyof WindowEventMap>(name: K, hear: (event: WindowEventMap[K]) => void) => {
      // What a page makes up is no press of the reader's.
      const trusted = (event: WindowEventMap[K]) => {
        if (event.isTrusted) hear(event);
      };
      frame.addEventListener(name, trusted, { capture: true, passive: false });
      ends.push(() => frame.removeEventListener(name, trusted, { capture: true }));
    };
    const done = (element: Element | null) => {
      if (element && refused(element) !== null) {
        show(element);
        return;
      }
      for (const end of ends) end();
      overlay.remove();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      resolve(element);
    };
    const swallow = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    listen('pointermove', (event) => {
      event.stopImmediatePropagation();
      const pointed = deepest(document, event.clientX, event.clientY);
      if (pointed) show(meant(pointed));
    });
    for (const name of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu'] as const)
      listen(name, swallow);
    listen('click', (event) => {
      swallow(event);
      const pointed = deepest(document, event.clientX, event.clientY);
      done(pointed ? meant(pointed) : current);
    });
    listen('keydown', (event) => {
      if (event.key === 'Tab' && stops.length) {
        swallow(event);
        const at = current ? stops.indexOf(current) : -1;
        const next = stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length);
        if (next) show(next, true);
        return;
      }
      const step = STEPS[event.key];
      if (step) {
        swallow(event);
        const next = current && step(current);
        if (next) show(next, true);
      } else if (event.key === 'Enter' || event.key === ' ') {
        swallow(event);
        done(current);
      } else if (event.key === 'Escape') {
        swallow(event);
        done(null);
      }
    });
    listen('wheel', (event) => {
      // By itself the wheel scrolls the page.
      if (!event.shiftKey && !event.altKey) return;
      swallow(event);
      const turned = event.deltaY || event.deltaX;
      const next = current && turned && STEPS[turned < 0 ? 'ArrowUp' : 'ArrowDown']?.(current);
      if (next) show(next);
    });
    for (const name of ['scroll', 'resize'] as const) listen(name, () => show(current));
    listen('pagehide', () => done(null));
  });
}

const isShown = (element: Element | null | undefined): element is Element =>
  element instanceof HTMLElement && element.getClientRects().length > 0 && (element.innerText?.trim().length ?? 0) > 0;

function beside(element: Element, way: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  for (let at = element[way]; at; at = at[way]) if (isShown(at)) return at;
  return null;
}

/** What each arrow key leads to. */
const STEPS: Record<string, (from: Element) => Element | null> = {
  ArrowUp: (from) => {
    const parent = parentOf(from);
    return parent && parent.localName !== 'html' ? parent : null;
  },
  ArrowDown: (from) => [...from.children].find(isShown) ?? null,
  ArrowLeft: (from) => beside(from, 'previousElementSibling'),
  ArrowRight: (from) => beside(from, 'nextElementSibling'),
};

/** The innermost element at a point, through open shadow roots. */
function deepest(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found && found.localName !== 'html' ? found : null;
}
