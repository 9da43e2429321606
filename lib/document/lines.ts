/** What an element in a line of text is. */
import type { Shown } from './shown';
import { MEDIA, SKIPPED } from './tags';
import { gatherText } from './text';

/** A link or the like with a small box in it (a tooltip, a button): still a part of its line. */
export function isLineOfText(element: Element): boolean {
  return (
    (element.textContent ?? '').length < TOOLTIP &&
    // Most hold text alone, and need not be searched.
    (!element.firstElementChild ||
      !element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,figure,blockquote,section,article,video,iframe'))
  );
}

const TOOLTIP = 120;

/** Something a reader types into. */
export function isField(element: Element): boolean {
  return (
    element.localName === 'textarea' ||
    (element.localName === 'input' &&
      !/^(?:hidden|button|submit|checkbox|radio|image)$/.test(element.getAttribute('type') ?? 'text'))
  );
}

export function hasText({ children }: Shown): boolean {
  return gatherText(children).text !== '';
}

/** An inline element that shows a picture and no word. */
export function pictureOnly(shown: Shown): boolean {
  return picturesIn(shown).length > 0 && !hasText(shown);
}

/** @returns the pictures and players in an element as it is shown, slots and open shadow roots included */
export function picturesIn(shown: Shown): Shown[] {
  const found: Shown[] = [];
  // Pages are nested deeper than any stack.
  const open = [shown];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.tag in MEDIA) found.push(next);
    else for (const child of next.children.toReversed()) if (!child.isText && !SKIPPED.has(child.tag)) open.push(child);
  }
  return found;
}
