import { own } from '../dom';
import { MARK } from './selectors';

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
  const body = own(document, 'body');
  // The way to the story begins there. An attribute of that name elsewhere may be the page's own.
  if (!body || !/^path\b/.test(own(body, 'getAttribute').call(body, MARK) ?? '')) return;
  clearTree(document);
}

function clearTree(tree: Document | ShadowRoot): void {
  for (const element of own(tree, 'querySelectorAll').call(tree, MARKED)) {
    own(element, 'removeAttribute').call(element, MARK);
    const { shadowRoot } = element;
    if (!shadowRoot) continue;
    clearTree(shadowRoot);
    clearSheets(shadowRoot);
  }
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
