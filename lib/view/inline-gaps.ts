import { tagOf } from '../document/dom';
import type { Marks } from './mark-values';

const INLINE_GAP_MARK = 'apart';
const INLINE_TAG = /^(?:span|a|time|b|strong|i|em|small|bdi|cite|label|address)$/;
const BYLINE_LIKE_MARK = /^keep (?:byline|dateline|note|caption)\b|^path text (?:byline|dateline|note|caption)\b/;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Marks inline elements that need a gap before them. Adjacent names and dates are often separated only by the page's
 * own layout; in the clean view they are in one line and would run together.
 */
export function markInlineGaps(marks: Marks): void {
  for (const [element, value] of [...marks]) {
    if (!BYLINE_LIKE_MARK.test(value)) continue;
    for (const inner of element.querySelectorAll('*')) {
      const before = inner.previousSibling;
      if (before?.nodeType !== 1 || marks.has(inner) || !INLINE_TAG.test(tagOf(inner))) continue;
      if (ENDS_IN_WORD.test(before.textContent ?? '') && STARTS_WITH_WORD.test(inner.textContent ?? ''))
        marks.set(inner, INLINE_GAP_MARK);
    }
  }
}
