/** Links to text on a page, by text fragments (https://wicg.github.io/scroll-to-text-fragment/). */
import {
  generateFragmentFromRange,
  setTimeout as setGenerationTimeout,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { unclobbered } from '../document/dom';
import type { Place } from '../types';
import { fragmentFromWords } from './fragment-from-words';
import { trimToVisible } from './visible-range';

export interface TextFragmentOptions {
  /**
   * Runs a function on the page without the clean view. Whoever opens the link sees the original page, in which the
   * text may occur more than once or have other text beside it.
   */
  runOnOriginalPage?: <T>(work: () => T) => T;
  /** Time limit of the search for a unique fragment, in milliseconds. */
  timeoutMs?: number;
}

/** Default time limit. Long pages that repeat the same words take longest. */
const TIMEOUT_MS = 800;
const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/**
 * Creates a link to a text on the page.
 *
 * @param target a selection, a range, or the place of a block; a range is trimmed to its visible words, and not modified
 * @param url the page's URL; its fragment is kept, a text fragment is replaced
 * @returns null if nothing readable is selected, the text is in a shadow root or editable, no fragment is unique, or the
 *   time limit is reached
 */
export function createTextFragmentLink(
  target: Selection | Range | Place,
  url: string,
  options: TextFragmentOptions = {},
): string | null {
  const range = toRange(target);
  const body = range && findBody(range);
  const visible = body && trimToVisible(range);
  if (!visible || !/[\p{L}\p{N}]/u.test(visible.text)) return null;
  const { runOnOriginalPage = (work) => work(), timeoutMs = TIMEOUT_MS } = options;
  const fragment = runOnOriginalPage(() => {
    setGenerationTimeout(timeoutMs);
    return generateFragment(visible.range) ?? fragmentFromWords(visible.text, body);
  });
  if (!fragment) return null;
  const [base = ''] = url.split(':~:');
  return `${base}${base.includes('#') ? '' : '#'}:~:text=${formatDirective(fragment)}`;
}

function formatDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encodeFragmentText(prefix)}-`,
    encodeFragmentText(textStart),
    textEnd && encodeFragmentText(textEnd),
    suffix && `-${encodeFragmentText(suffix)}`,
  ];
  return parts.filter(Boolean).join(',');
}

function generateFragment(range: Range): TextFragment | undefined {
  const { fragment } = generateFragmentFromRange(range);
  // The package returns exact text in lower case and without accents, which not every language treats as equal.
  return fragment && !fragment.textEnd ? { ...fragment, textStart: range.toString() } : fragment;
}

function toRange(target: Selection | Range | Place): Range | null {
  if ('rangeCount' in target) {
    if (target.isCollapsed || !target.rangeCount) return null;
    const range = target.getRangeAt(0).cloneRange();
    // A selection made with Ctrl has several ranges in Firefox.
    const last = target.getRangeAt(target.rangeCount - 1);
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }
  if ('cloneRange' in target) return target.cloneRange();
  const { element, nodes } = target;
  const range = element.ownerDocument.createRange();
  const [first, last] = [nodes?.[0], nodes?.at(-1)];
  if (first && last) {
    if (!first.isConnected || !last.isConnected) return null;
    range.setStartBefore(first);
    range.setEndAfter(last);
  } else range.selectNodeContents(element);
  return range;
}

/**
 * Returns the body around a range; null for editable text, and for text outside the body, where the package's search
 * would not terminate.
 */
function findBody({ commonAncestorContainer: node }: Range): HTMLElement | null {
  const body = node.ownerDocument && unclobbered(node.ownerDocument, 'body');
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return body?.localName === 'body' && body.contains(node) && !element?.closest(EDITABLE) ? body : null;
}

/**
 * Encodes text for a fragment, including hyphens, which separate the parts of a fragment. Soft hyphens are dropped,
 * because a search for text ignores them.
 */
function encodeFragmentText(text: string): string {
  const plain = text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  return encodeURIComponent(plain).replace(/-/g, '%2D');
}
