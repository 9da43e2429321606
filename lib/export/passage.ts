/** A link to a passage of the page: browsers that know text fragments scroll to it and mark it. */
import {
  generateFragmentFromRange,
  setTimeout as setTimeLimit,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { native } from '../document/dom';
import type { Place } from '../types';
import { fragmentFromWords } from './passage-words';

export interface PassageOptions {
  /**
   * Does some work while the page is as it is without the clean view. Whoever opens the link sees the whole page: a
   * passage that is unique in the story alone, or whose neighbour is hidden now, would not be found there.
   */
  apart?: <T>(work: () => T) => T;
  /** After so many milliseconds the search gives up. */
  limit?: number;
}

/** Long pages in which the same words come again and again take longest. */
const LIMIT = 800;
const EDITABLE = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

/**
 * @param passage what the reader has selected, or where a block stands when nothing is selected; neither is changed. A
 *   selection that begins or ends in what is not shown is taken from the first to the last word that is
 * @param url the page's address: what stands behind `#` stays, save another passage
 * @returns the address with the passage; null where nothing readable is selected, the passage is within a shadow root or
 *   something to fill in, no fragment tells it apart from the rest of the page, or the time is up
 */
export function passageLink(
  passage: Selection | Range | Place,
  url: string,
  options: PassageOptions = {},
): string | null {
  const range = rangeOf(passage);
  const body = range && bodyAround(range);
  const shown = body && shownPart(range);
  if (!shown || !/[\p{L}\p{N}]/u.test(shown.said)) return null;
  const { apart = (work) => work(), limit = LIMIT } = options;
  const fragment = apart(() => {
    setTimeLimit(limit);
    return fragmentOf(shown.range) ?? fragmentFromWords(shown.said, body);
  });
  if (!fragment) return null;
  const { prefix, textStart, textEnd, suffix } = fragment;
  const directive = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ].filter(Boolean);
  const [plain = ''] = url.split(':~:');
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${directive.join(',')}`;
}

function fragmentOf(range: Range): TextFragment | undefined {
  const { fragment } = generateFragmentFromRange(range);
  // Exact words come back in small letters and without accents; which letters are alike depends on the language.
  return fragment && !fragment.textEnd ? { ...fragment, textStart: range.toString() } : fragment;
}

function rangeOf(passage: Selection | Range | Place): Range | null {
  if ('rangeCount' in passage) {
    if (passage.isCollapsed || !passage.rangeCount) return null;
    const range = passage.getRangeAt(0).cloneRange();
    // Firefox has a range for each piece of a selection made with Ctrl.
    const last = passage.getRangeAt(passage.rangeCount - 1);
    range.setEnd(last.endContainer, last.endOffset);
    return range;
  }
  if ('cloneRange' in passage) return passage.cloneRange();
  const { element, nodes } = passage;
  const range = element.ownerDocument.createRange();
  const [first, last] = [nodes?.[0], nodes?.at(-1)];
  if (first && last) {
    if (!first.isConnected || !last.isConnected) return null;
    range.setStartBefore(first);
    range.setEndAfter(last);
  } else range.selectNodeContents(element);
  return range;
}

/** The search walks up to the body and does not end where there is none above; nor is it for what is being written. */
function bodyAround({ commonAncestorContainer: node }: Range): HTMLElement | null {
  const body = node.ownerDocument && native(node.ownerDocument, 'body');
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return body?.localName === 'body' && body.contains(node) && !element?.closest(EDITABLE) ? body : null;
}

interface ShownPart {
  range: Range;
  /** The text in it that is shown, white space folded. */
  said: string;
}

/** @returns the range from its first to its last word that is shown; null where nothing of it is */
function shownPart(range: Range): ShownPart | null {
  const root = range.commonAncestorContainer;
  const walker = range.startContainer.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let at = walker && (root.nodeType === 3 ? root : walker.nextNode()); at; at = walker?.nextNode() ?? null) {
    const parent = at.parentElement;
    if (!range.intersectsNode(at) || !selectedText(range, at as Text).trim()) continue;
    if (parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) texts.push(at as Text);
  }
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return null;
  const shown = range.cloneRange();
  if (first !== range.startContainer) shown.setStart(first, 0);
  if (last !== range.endContainer) shown.setEnd(last, last.length);
  const said = texts
    .map((text) => selectedText(range, text))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return { range: shown, said };
}

function selectedText({ startContainer, startOffset, endContainer, endOffset }: Range, text: Text): string {
  return text.data.slice(text === startContainer ? startOffset : 0, text === endContainer ? endOffset : text.length);
}

/** Signs that part the pieces of a fragment are written as figures; soft hyphens are in no search. */
function encoded(text: string): string {
  const plain = text
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toWellFormed();
  return encodeURIComponent(plain).replace(/-/g, '%2D');
}
