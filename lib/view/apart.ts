import { tagOf } from '../document/dom';
import type { Marks } from './marks';

/** A piece of a line that meets the one before it without a space: the page kept them apart by its own layout. */
const APART = 'apart';
const INLINE = /^(?:span|a|time|b|strong|i|em|small|bdi|cite|label|address)$/;
const SIGNATURE = /^keep (?:byline|dateline|note|caption)\b|^path text (?:byline|dateline|note|caption)\b/;
const ENDS = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Names and dates often are boxes side by side, with nothing between but what the page's style sheets put there. In the
 * clean view they flow in one line; the second of two that would run into each other gets a mark, and so its distance.
 */
export function markApart(marks: Marks): void {
  for (const [element, value] of [...marks]) {
    if (!SIGNATURE.test(value)) continue;
    for (const piece of element.querySelectorAll('*')) {
      const before = piece.previousSibling;
      if (before?.nodeType !== 1 || marks.has(piece) || !INLINE.test(tagOf(piece))) continue;
      if (ENDS.test(before.textContent ?? '') && BEGINS.test(piece.textContent ?? '')) marks.set(piece, APART);
    }
  }
}
