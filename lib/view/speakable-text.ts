/** Text of a block as it is read aloud, mapped to the text nodes of the live page. */
import { nodeTypeOf, tagOf, unclobbered } from '../document/dom';
import type { Span } from '../text/sentences';
import type { Place } from '../types';

export interface SpeakableText {
  /** The text, with white space collapsed. */
  text: string;
  /** Returns the ranges of a span in the page: one, or several if it crosses shadow roots. */
  ranges(span: Span): Range[];
  /** Returns the span of what is in a range; null if nothing is. */
  spanIn(range: Range): Span | null;
}

/** Tags of elements that are not read aloud; for instance, `rt` repeats the characters next to it. */
const SILENT_TAGS = new Set(
  'script style noscript template svg math iframe object audio video canvas select textarea input button rt rp'.split(
    ' ',
  ),
);
const BLOCK_TAGS = new Set('br p div li ul ol td th tr dt dd section h1 h2 h3 h4 h5 h6 figcaption'.split(' '));
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/;
const FOOTNOTE_MARK = /^[\s[(]*(?:\d{1,3}|[*†‡])[\s\])]*$/;

/** Extracts the current text of a block; '' if the block has left the page or is not rendered. */
export function extractSpeakableText(place: Place): SpeakableText {
  const collector = new TextCollector(place.element.ownerDocument);
  const nodes = (place.nodes ?? [place.element]).filter((node) => node.isConnected);
  if (place.element.checkVisibility?.() ?? true) for (const node of nodes) collector.visit(node);
  return collector;
}

class TextCollector implements SpeakableText {
  readonly #document: Document;
  text = '';
  readonly #nodes: Text[] = [];
  /** For each character of the text, the index of its node in `nodes`; −1 for none. */
  readonly #nodeIndexes: number[] = [];
  /** For each character of the text, its offset in that node. */
  readonly #offsets: number[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  visit(node: Node): void {
    const type = nodeTypeOf(node);
    if (type === 3) this.#appendNode(node as Text);
    if (type !== 1) return;
    const element = node as Element;
    const tag = tagOf(element);
    if (SILENT_TAGS.has(tag) || isVisuallyHidden(element, tag)) return;
    if (tag === 'sup' && FOOTNOTE_MARK.test(element.textContent ?? '') && element.querySelector('a')) return;
    const before = element.previousSibling;
    const followsSameTag = before?.nodeType === 1 && tag !== 'b' && (before as Element).localName === tag;
    if (BLOCK_TAGS.has(tag) || followsSameTag) this.#appendSpace(-1, 0);
    for (const child of childrenOf(element, tag)) this.visit(child);
    if (BLOCK_TAGS.has(tag)) this.#appendSpace(-1, 0);
  }

  ranges({ start, end }: Span): Range[] {
    const last = end - 1;
    const firstNode = this.#nodes[this.#nodeIndexes[start] ?? -1];
    const lastNode = this.#nodes[this.#nodeIndexes[last] ?? -1];
    if (!firstNode || !lastNode) return [];
    const indexes = [...new Set(this.#nodeIndexes.slice(start, end))].filter((index) => index >= 0);
    const root = firstNode.getRootNode();
    if (indexes.every((index) => this.#nodes[index]?.getRootNode() === root)) {
      const range = this.#createRange(firstNode, this.#offsets[start] ?? 0, lastNode, (this.#offsets[last] ?? 0) + 1);
      if (range && !range.collapsed) return [range];
    }
    return indexes.flatMap((index) => {
      const node = this.#nodes[index];
      const from = this.#nodeIndexes.indexOf(index, start);
      const to = this.#nodeIndexes.lastIndexOf(index, last);
      return (node && this.#createRange(node, this.#offsets[from] ?? 0, node, (this.#offsets[to] ?? 0) + 1)) ?? [];
    });
  }

  spanIn(range: Range): Span | null {
    const inRange = this.#nodes.map((node) => node.isConnected && range.intersectsNode(node));
    const isInside = (at: number) => {
      const index = this.#nodeIndexes[at] ?? -1;
      const node = this.#nodes[index];
      const offset = this.#offsets[at] ?? 0;
      if (!node || !inRange[index]) return false;
      return (
        !(node === range.startContainer && offset < range.startOffset) &&
        !(node === range.endContainer && offset >= range.endOffset)
      );
    };
    let start = 0;
    while (start < this.text.length && !isInside(start)) start++;
    if (start === this.text.length) return null;
    let end = this.text.length;
    while (!isInside(end - 1)) end--;
    return { start, end };
  }

  /** Returns null if the page has changed the text meanwhile. */
  #createRange(first: Text, start: number, last: Text, end: number): Range | null {
    if (!first.isConnected || !last.isConnected || start > first.length || end > last.length) return null;
    const range = this.#document.createRange();
    range.setStart(first, start);
    range.setEnd(last, end);
    return range;
  }

  #appendNode(node: Text): void {
    const index = this.#nodes.push(node) - 1;
    const { data } = node;
    for (let offset = 0; offset < data.length; offset++) {
      const char = data.charAt(offset);
      if (ZERO_WIDTH.test(char)) continue;
      if (/\s/.test(char)) this.#appendSpace(index, offset);
      else this.#append(char, index, offset);
    }
  }

  #appendSpace(nodeIndex: number, offset: number): void {
    if (this.text && !this.text.endsWith(' ')) this.#append(' ', nodeIndex, offset);
  }

  #append(char: string, nodeIndex: number, offset: number): void {
    this.text += char;
    this.#nodeIndexes.push(nodeIndex);
    this.#offsets.push(offset);
  }
}

function childrenOf(element: Element, tag: string): readonly Node[] {
  const root = unclobbered(element, 'shadowRoot');
  if (root) return [...root.childNodes];
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return assigned.length ? assigned : [...unclobbered(element, 'childNodes')];
}

/**
 * Tells whether an element is not rendered, or is rendered for screen readers only: an absolutely positioned box of at
 * most one pixel.
 */
function isVisuallyHidden(element: Element, tag: string): boolean {
  if (tag === 'slot' || tag === 'br') return false;
  if (!unclobbered(element, 'checkVisibility').call(element)) return true;
  const { width, height } = unclobbered(element, 'getBoundingClientRect').call(element);
  if (width > 1 || height > 1) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'absolute';
}
