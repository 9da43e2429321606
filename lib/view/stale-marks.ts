import { attributeOf, flatTreeParent, tagOf, unclobbered } from '../document/dom';
import { MARK_ATTRIBUTE } from './selectors';

const KEEP_MARK = /(?:^| )keep(?: |$)/;
const MARKED_SELECTOR = `[${MARK_ATTRIBUTE}]`;
/** Text that every style sheet of ours contains. */
const SHEET_SIGNATURE = `[${MARK_ATTRIBUTE}`;
const OWN_HIGHLIGHT = /^clean-copy-/;
/** Selects our elements outside the body: the reading strip, the masthead and a picker (`lib/overlay/host.ts`). */
const OVERLAY_SELECTOR = 'html > div[style*="--clean-copy-overlay"]';

/**
 * Removes the marks, sheets and highlights of an earlier instance of the extension that was updated or reloaded while
 * the clean view was on. If the earlier instance is still running, it notices this and shuts itself down.
 */
export function removeStaleMarks(document: Document): void {
  removeStaleHighlights(document);
  for (const host of document.querySelectorAll(OVERLAY_SELECTOR)) host.remove();
  const marked = collectMarkedElements(document);
  const isOurs = (element: Element) =>
    KEEP_MARK.test(attributeOf(element, MARK_ATTRIBUTE) ?? '') && hasMarkedPath(element);
  if (!marked.some(isOurs)) return;
  for (const element of marked) {
    unclobbered(element, 'removeAttribute').call(element, MARK_ATTRIBUTE);
    const { shadowRoot } = element;
    if (shadowRoot) removeStaleSheets(shadowRoot);
  }
}

/** Returns the marked elements in a tree, including those in open shadow roots of marked hosts. */
function collectMarkedElements(tree: Document | ShadowRoot): Element[] {
  return [...unclobbered(tree, 'querySelectorAll').call(tree, MARKED_SELECTOR)].flatMap((element) =>
    element.shadowRoot ? [element, ...collectMarkedElements(element.shadowRoot)] : [element],
  );
}

/** Returns whether all ancestors up to the body have a path mark. Otherwise, the attribute belongs to the page. */
function hasMarkedPath(element: Element): boolean {
  for (let at = flatTreeParent(element); at; at = flatTreeParent(at)) {
    if (!/^path\b/.test(attributeOf(at, MARK_ATTRIBUTE) ?? '')) return false;
    if (tagOf(at) === 'body') return true;
  }
  return false;
}

/** Removes our sheets from a shadow root. User-origin sheets do not apply there, so the sheets are inside the root. */
function removeStaleSheets(root: ShadowRoot): void {
  for (const style of root.querySelectorAll('style')) if (style.textContent.includes(SHEET_SIGNATURE)) style.remove();
  const isOurs = (sheet: CSSStyleSheet) => [...sheet.cssRules].some(({ cssText }) => cssText.includes(SHEET_SIGNATURE));
  try {
    const adopted = [...root.adoptedStyleSheets];
    if (adopted.some(isOurs)) root.adoptedStyleSheets = adopted.filter((sheet) => !isOurs(sheet));
  } catch {
    // Firefox denies extensions access to adopted sheets, so none of them can be ours.
  }
}

function removeStaleHighlights(document: Document): void {
  try {
    const highlights = document.defaultView?.CSS?.highlights;
    for (const name of [...(highlights?.keys() ?? [])]) if (OWN_HIGHLIGHT.test(name)) highlights?.delete(name);
  } catch {
    // Some browsers do not let extensions use highlights.
  }
}
