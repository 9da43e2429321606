import { tagOf } from '../document/dom';
import type { Marks } from './mark-values';

const INLINE_GAP_MARK = 'apart';
const INLINE_TAG = /^(?:span|a|time|b|strong|i|em|small|bdi|cite|label|address)$/;
const BYLINE_LIKE_MARK = /^keep (?:byline|dateline|note|caption)\b|^path text (?:byline|dateline|note|caption)\b/;
/** Matches text that ends in a word, or in what closes a sentence or parenthesis. */
const ENDS_IN_WORDS = /[\p{L}\p{M}\p{N}.!?…)\]”»]$/u;
/** Matches bare text that ends a sentence. After a mere word, an element may be the rest of that word. */
const ENDS_SENTENCE = /[.!?…)\]”»]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{M}\p{N}(“«]/u;

/**
 * Marks inline elements that need a gap before them. Adjacent names, dates, captions and credits are often separated only by the
 * page's own layout; in the clean view they are in one line and would run together.
 */
export function markInlineGaps(marks: Marks): void {
  for (const [element, value] of [...marks]) {
    if (!BYLINE_LIKE_MARK.test(value)) continue;
    for (const inner of element.querySelectorAll('*')) {
      const before = inner.previousSibling;
      if (!before || marks.has(inner) || !INLINE_TAG.test(tagOf(inner))) continue;
      if (endsInWords(before) && STARTS_WITH_WORD.test(inner.textContent ?? '')) marks.set(inner, INLINE_GAP_MARK);
    }
  }
}

function endsInWords({ nodeType, textContent }: ChildNode): boolean {
  if (nodeType === 1) return ENDS_IN_WORDS.test(textContent ?? '');
  return nodeType === 3 && ENDS_SENTENCE.test(textContent ?? '');
}
