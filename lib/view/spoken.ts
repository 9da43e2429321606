/** What of a block is spoken, and where each letter of it stands in the live page. */
import { native, tagOf, typeOf } from '../document/dom';
import type { Span } from '../text/sentences';
import type { Place } from '../types';

export interface Spoken {
  /** White space folded. */
  text: string;
  /** The ranges that a part of the text stands in: one, unless it crosses the edge of a shadow root. */
  ranges(span: Span): Range[];
}

/** Nothing to be heard; `rt` says once more how the characters beside it are spoken. */
const SILENT = new Set(
  'script style noscript template svg math iframe object audio video canvas select textarea input button rt rp'.split(
    ' ',
  ),
);
const APART = new Set('br p div li ul ol td th tr dt dd section h1 h2 h3 h4 h5 h6 figcaption'.split(' '));
const NO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/;
const FOOTNOTE = /^[\s[(]*(?:\d{1,3}|[*†‡])[\s\])]*$/;

/** @returns the text of a block as it is now; '' where the block has left the page or is not shown */
export function spokenOf(place: Place): Spoken {
  const gatherer = new Gatherer(place.element.ownerDocument);
  const nodes = (place.nodes ?? [place.element]).filter((node) => node.isConnected);
  if (place.element.checkVisibility?.() ?? true) for (const node of nodes) gatherer.visit(node);
  return gatherer;
}

class Gatherer implements Spoken {
  text = '';
  private readonly nodes: Text[] = [];
  /** For each letter of the text: the number of its node, and where in it it stands. */
  private readonly of: number[] = [];
  private readonly at: number[] = [];

  constructor(private readonly document: Document) {}

  visit(node: Node): void {
    const type = typeOf(node);
    if (type === 3) this.add(node as Text);
    if (type !== 1) return;
    const element = node as Element;
    const tag = tagOf(element);
    if (SILENT.has(tag) || isUnseen(element, tag)) return;
    if (tag === 'sup' && FOOTNOTE.test(element.textContent ?? '') && element.querySelector('a')) return;
    const before = element.previousSibling;
    const pushed = before?.nodeType === 1 && tag !== 'b' && (before as Element).localName === tag;
    if (APART.has(tag) || pushed) this.space(-1, 0);
    for (const child of childrenOf(element, tag)) this.visit(child);
    if (APART.has(tag)) this.space(-1, 0);
  }

  ranges({ start, end }: Span): Range[] {
    const last = end - 1;
    const [first, final] = [this.nodes[this.of[start] ?? -1], this.nodes[this.of[last] ?? -1]];
    if (!first || !final) return [];
    const numbers = [...new Set(this.of.slice(start, end))].filter((number) => number >= 0);
    const root = first.getRootNode();
    if (numbers.every((number) => this.nodes[number]?.getRootNode() === root)) {
      const range = this.range(first, this.at[start] ?? 0, final, (this.at[last] ?? 0) + 1);
      if (range && !range.collapsed) return [range];
    }
    return numbers.flatMap((number) => {
      const node = this.nodes[number];
      const from = this.of.indexOf(number, start);
      const to = this.of.lastIndexOf(number, last);
      return (node && this.range(node, this.at[from] ?? 0, node, (this.at[to] ?? 0) + 1)) ?? [];
    });
  }

  /** The page may have written other text since. */
  private range(first: Text, start: number, last: Text, end: number): Range | null {
    if (!first.isConnected || !last.isConnected || start > first.length || end > last.length) return null;
    const range = this.document.createRange();
    range.setStart(first, start);
    range.setEnd(last, end);
    return range;
  }

  private add(node: Text): void {
    const number = this.nodes.push(node) - 1;
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const sign = data.charAt(at);
      if (NO_WIDTH.test(sign)) continue;
      if (/\s/.test(sign)) this.space(number, at);
      else this.put(sign, number, at);
    }
  }

  private space(number: number, at: number): void {
    if (this.text && !this.text.endsWith(' ')) this.put(' ', number, at);
  }

  private put(sign: string, number: number, at: number): void {
    this.text += sign;
    this.of.push(number);
    this.at.push(at);
  }
}

function childrenOf(element: Element, tag: string): readonly Node[] {
  const root = native(element, 'shadowRoot');
  if (root) return [...root.childNodes];
  const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return assigned.length ? assigned : [...native(element, 'childNodes')];
}

/** Not shown, or there for screen readers alone: a box of one pixel. */
function isUnseen(element: Element, tag: string): boolean {
  if (tag === 'slot' || tag === 'br') return false;
  if (!native(element, 'checkVisibility').call(element)) return true;
  const { width, height } = native(element, 'getBoundingClientRect').call(element);
  if (width > 1 || height > 1) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).position === 'absolute';
}
