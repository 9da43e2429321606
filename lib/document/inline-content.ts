/** Classification of elements that may flow inside a line of text. */

import { extractText } from './block-text';
import type { FlatNode } from './flat-tree';
import { MEDIA_KINDS, NON_CONTENT_TAGS } from './tags';

/**
 * Tells whether an inline element that contains boxes, such as a tooltip or a button, is still part of its line of
 * text.
 */
export function isInlineContent(element: Element): boolean {
  return (
    (element.textContent ?? '').length < MAX_INLINE_CHARS &&
    // Most elements contain only text and need no query.
    (!element.firstElementChild ||
      !element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,figure,blockquote,section,article,video,iframe'))
  );
}

/** Maximum number of characters of such an element; one with more is not part of a line. */
const MAX_INLINE_CHARS = 120;

/** Returns whether an element is a text field. */
export function isTextField(element: Element): boolean {
  return (
    element.localName === 'textarea' ||
    (element.localName === 'input' &&
      !/^(?:hidden|button|submit|checkbox|radio|image)$/.test(element.getAttribute('type') ?? 'text'))
  );
}

/** Returns whether a node contains text other than white space. */
export function hasText({ children }: FlatNode): boolean {
  return extractText(children).text !== '';
}

/** Returns whether an inline element contains media and no text. */
export function isMediaOnly(node: FlatNode): boolean {
  return findMedia(node).length > 0 && !hasText(node);
}

/** Returns the images and players in an element, including those in slots and open shadow roots. */
export function findMedia(node: FlatNode): FlatNode[] {
  const found: FlatNode[] = [];
  // Iterative, since pages can be nested deeper than the call stack.
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.tag in MEDIA_KINDS) found.push(next);
    else
      for (const child of next.children.toReversed())
        if (!child.isText && !NON_CONTENT_TAGS.has(child.tag)) stack.push(child);
  }
  return found;
}
