import { finder } from '@medv/finder';
import { attributeOf, classesOf, native, queryAll, tagOf } from '../../document/dom';

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
  const document = native(element, 'ownerDocument');
  for (const selector of candidates(element)) {
    const found = queryAll(document, selector);
    if (found.includes(element) && found.every(fits)) return selector;
  }
  return byFinder(document, element) ?? byPlace(element);
}

function byFinder(document: Document, element: Element): string | null {
  try {
    const selector = finder(element, {
      root: native(document, 'documentElement'),
      idName: isLasting,
      className: isLasting,
      attr: (name) => /^(?:itemprop|role|data-testid|data-component)$/.test(name),
      timeoutMs: 200,
    });
    const found = queryAll(document, selector);
    return found.length === 1 && found[0] === element ? selector : null;
  } catch {
    // It writes tags as they are (`fb:like`), and asks a form whose fields have taken its names.
    return null;
  }
}

/** By nothing but its place in the page: nothing of it can be written wrongly. */
function byPlace(element: Element): string {
  const steps: string[] = [];
  for (let at = element, up = native(at, 'parentElement'); up; at = up, up = native(at, 'parentElement')) {
    let place = 1;
    for (let before = native(at, 'previousElementSibling'); before; before = native(before, 'previousElementSibling'))
      place++;
    steps.unshift(`:nth-child(${place})`);
  }
  return [':root', ...steps].join(' > ');
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
    const elements = queryAll(native(element, 'ownerDocument'), selector);
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
  const step = stepOf(element);
  const tag = tagOf(element);
  const around: string[] = [];
  let up = native(element, 'parentElement');
  for (let far = 0; up && tagOf(up) !== 'html' && far < FAR; far++, up = native(up, 'parentElement')) {
    const box = stepOf(up);
    if (box !== CSS.escape(tagOf(up)) || /^(?:main|article|aside|header|footer|nav|figure)$/.test(box))
      around.push(box);
  }
  // With the nearest named box, then with the two nearest, then by its own name alone.
  for (const box of around) yield `${box} ${step}`;
  const [inner, ...outer] = around;
  for (const box of outer) yield `${box} ${inner} ${step}`;
  if (step !== CSS.escape(tag) || tag.includes('-') || tag === 'main') yield step;
}

/** An element by its lasting names. */
function stepOf(element: Element): string {
  const tag = CSS.escape(tagOf(element));
  const id = attributeOf(element, 'id');
  if (id && isLasting(id)) return `${tag}#${CSS.escape(id)}`;
  for (const name of ['itemprop', 'data-testid', 'data-component', 'role']) {
    const value = attributeOf(element, name);
    if (value && isLasting(value)) return `${tag}[${name}="${CSS.escape(value)}"]`;
  }
  const classes = classesOf(element).filter(isLasting).slice(0, 2);
  return `${tag}${classes.map((name) => `.${CSS.escape(name)}`).join('')}`;
}
