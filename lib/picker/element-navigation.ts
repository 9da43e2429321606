import { flatTreeParent } from '../document/dom';

/**
 * For each arrow key, a function that returns the next element: parent, first visible child, or visible sibling; null
 * if there is none.
 */
export const ARROW_TARGETS: Record<string, (from: Element) => Element | null> = {
  ArrowUp: (from) => {
    const parent = flatTreeParent(from);
    return parent && parent.localName !== 'html' ? parent : null;
  },
  ArrowDown: (from) => [...from.children].find(isVisible) ?? null,
  ArrowLeft: (from) => visibleSibling(from, 'previousElementSibling'),
  ArrowRight: (from) => visibleSibling(from, 'nextElementSibling'),
};

function visibleSibling(element: Element, direction: 'nextElementSibling' | 'previousElementSibling'): Element | null {
  for (let at = element[direction]; at; at = at[direction]) if (isVisible(at)) return at;
  return null;
}

const isVisible = (element: Element | null | undefined): element is Element =>
  element instanceof HTMLElement && element.getClientRects().length > 0 && (element.innerText?.trim().length ?? 0) > 0;

/** Returns the innermost element at a point (in CSS pixels), looking into open shadow roots. */
export function deepestElementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found && found.localName !== 'html' ? found : null;
}
