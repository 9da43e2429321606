import { finder } from '@medv/finder';

/** Names that a build or a counter made: they are other ones on the next page, or after the next release. */
const RANDOM =
  /\d{3,}|^(?:css|sc|jsx|emotion|svelte|styled)-|__[A-Za-z0-9_-]{5,}$|^[a-z]{1,2}$|(?=.*\d)(?=.*[A-Z])|[A-Z][a-z]*[A-Z]{2}|^_|[_-](?=[a-z]*\d)[a-z\d]{6,}$|^[a-z]{1,2}_[A-Za-z]{1,3}$/;
/** Names of a state, not of a thing. */
const STATE = /^(?:is|has|js|no)-|active|open|visible|hidden|loaded|lazy|selected|hover|focus|current/i;
/** So far up a selector looks for a name. */
const FAR = 6;

/** @returns whether a class or id is likely to stand on the next page as well */
function isLasting(name: string): boolean {
  return name.length > 2 && !RANDOM.test(name) && !STATE.test(name);
}

/**
 * A selector for an element and those that the site writes like it, narrow before wide: the first whose matches all
 * satisfy the test.
 *
 * @param fits tells whether a match may be meant, too; it holds for the element itself
 * @returns the selector; one for the element alone where the site's names do not tell it apart
 */
export function selectorFor(element: Element, fits: (other: Element) => boolean): string {
  const { ownerDocument } = element;
  for (const selector of candidates(element)) {
    const found = [...ownerDocument.querySelectorAll(selector)];
    if (found.includes(element) && found.every(fits)) return selector;
  }
  return finder(element, {
    root: ownerDocument.documentElement,
    idName: isLasting,
    className: isLasting,
    attr: (name) => /^(?:itemprop|role|data-testid|data-component)$/.test(name),
    timeoutMs: 200,
  });
}

/**
 * @param fits as for `selectorFor`
 * @returns the selector by the site's lasting names that selects the element and most others that may be meant, with all that it selects;
 *   null where there are no such others
 */
export function selectorOfLike(
  element: Element,
  fits: (other: Element) => boolean,
): { selector: string; elements: Element[] } | null {
  let best: { selector: string; elements: Element[] } | null = null;
  for (const selector of candidates(element)) {
    const elements = [...element.ownerDocument.querySelectorAll(selector)];
    if (!elements.includes(element) || !elements.every(fits)) continue;
    if (elements.length > Math.max(1, best?.elements.length ?? 0)) best = { selector, elements };
  }
  return best;
}

/** A selector for one element of the page alone. */
export function selectorOfOne(element: Element): string {
  return selectorFor(element, (other) => other === element);
}

function* candidates(element: Element): Generator<string> {
  const own = stepOf(element);
  const around: string[] = [];
  let up = element.parentElement;
  for (let far = 0; up && up.localName !== 'html' && far < FAR; far++, up = up.parentElement) {
    const step = stepOf(up);
    if (step !== up.localName || /^(?:main|article|aside|header|footer|nav|figure)$/.test(step)) around.push(step);
  }
  // With the nearest named box, then with the two nearest, then by its own name alone.
  for (const box of around) yield `${box} ${own}`;
  const [inner, ...outer] = around;
  for (const box of outer) yield `${box} ${inner} ${own}`;
  if (own !== element.localName || element.localName.includes('-') || element.localName === 'main') yield own;
}

/** An element by its lasting names. */
function stepOf(element: Element): string {
  const { localName } = element;
  const tag = CSS.escape(localName);
  if (element.id && isLasting(element.id)) return `${tag}#${CSS.escape(element.id)}`;
  for (const name of ['itemprop', 'data-testid', 'data-component', 'role']) {
    const value = element.getAttribute(name);
    if (value && isLasting(value)) return `${tag}[${name}=${JSON.stringify(value)}]`;
  }
  const classes = [...element.classList].filter(isLasting).slice(0, 2);
  return `${tag}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`;
}
