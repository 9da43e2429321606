import { attributeOf, native, parentOf, tagOf } from '../document/dom';
import { MARK } from './selectors';

const KEPT = /(?:^| )keep(?: |$)/;
const MARKED = `[${MARK}]`;
/** … as our sheets name them. */
const NAMED = `[${MARK}`;
/** So begin the names of our highlights. */
const OURS = /^clean-copy-/;

/**
 * Takes away what an earlier copy of us has left in a page: with the view on the extension was updated or loaded anew,
 * and nobody else gives the page back. An earlier copy that still runs sees its marks go, and goes as well.
 */
export function clearLeftBehind(document: Document): void {
  clearHighlights(document);
  const marked = markedIn(document);
  if (!marked.some((element) => KEPT.test(attributeOf(element, MARK) ?? '') && isLedTo(element))) return;
  for (const element of marked) {
    native(element, 'removeAttribute').call(element, MARK);
    const { shadowRoot } = element;
    if (shadowRoot) clearSheets(shadowRoot);
  }
}

/** Everything in a tree that is marked, in open shadow roots of what is marked as well. */
function markedIn(tree: Document | ShadowRoot): Element[] {
  return [...native(tree, 'querySelectorAll').call(tree, MARKED)].flatMap((element) =>
    element.shadowRoot ? [element, ...markedIn(element.shadowRoot)] : [element],
  );
}

/** Does a marked way lead to it from the body? Attributes of that name here and there are the page's own. */
function isLedTo(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (!/^path\b/.test(attributeOf(at, MARK) ?? '')) return false;
    if (tagOf(at) === 'body') return true;
  }
  return false;
}

/** No user-origin sheet reaches into a shadow root, so ours stands in it: the one that names our marks. */
function clearSheets(root: ShadowRoot): void {
  for (const style of root.querySelectorAll('style')) if (style.textContent.includes(NAMED)) style.remove();
  const names = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes(NAMED));
  try {
    const worn = [...root.adoptedStyleSheets];
    if (worn.some(names)) root.adoptedStyleSheets = worn.filter((sheet) => !names(sheet));
  } catch {
    // Firefox keeps them from extensions, and so there are none of ours.
  }
}

function clearHighlights(document: Document): void {
  try {
    const highlights = document.defaultView?.CSS?.highlights;
    for (const name of [...(highlights?.keys() ?? [])]) if (OURS.test(name)) highlights?.delete(name);
  } catch {
    // As where they are shown: not every browser lets extensions have them.
  }
}
