import type { Link } from '../types';
import { attributeOf } from './dom';
import { imageUrl, resolveHref } from './element-urls';
import type { FlatNode } from './flat-tree';
import { MAX_DEPTH, MEDIA_KINDS, NON_CONTENT_TAGS, SCREEN_READER_ONLY_CLASS } from './tags';

/** Text of a block with what was found in it. */
export interface BlockText {
  text: string;
  links: Link[];
  /** Tags of inline elements that wrap the whole text. */
  whole: string[];
  alt?: string;
  src?: string;
}

/** Zero-width spaces and byte order marks. */
const ZERO_WIDTH = /[\u200b\ufeff]+/g;
const SPACE = /\s+/g;
/** Text that one of these two would change. */
const NOT_NORMALIZED = /[\u200b\ufeff]|[^\S ]| {2}/;
/** Tags whose content is separated from the text around it. */
const SEPARATING_TAGS = new Set(['br', 'td', 'th', 'tr', 'li', 'p', 'div', 'dt', 'dd', 'caption']);

const countNonSpaces = (text: string) => text.replace(/ /g, '').length;

/** Collects the visible text of nodes, white space collapsed, with the links and images in it. */
class TextCollector {
  /** Joined once at the end: joining per element would take quadratic time. */
  private readonly pieces: string[] = [];
  private length = 0;
  private nonSpaces = 0;
  /** Whether the text is empty or ends in a space. */
  private isAtSpace = true;
  readonly links: Link[] = [];
  /** Number of non-space characters within elements of each tag. */
  private readonly nonSpacesByTag = new Map<string, number>();
  alt?: string;
  src?: string;

  private add(raw: string): void {
    let text = NOT_NORMALIZED.test(raw) ? raw.replace(ZERO_WIDTH, '').replace(SPACE, ' ') : raw;
    if (this.isAtSpace && text.startsWith(' ')) text = text.slice(1);
    if (!text) return;
    this.pieces.push(text);
    this.length += text.length;
    this.nonSpaces += countNonSpaces(text);
    this.isAtSpace = text.endsWith(' ');
  }

  /** @param includeScreenReaderText whether visually hidden text counts */
  constructor(private readonly includeScreenReaderText: boolean) {}

  visit(node: FlatNode, depth = 0): void {
    if (node.isText) {
      this.add(node.text);
      return;
    }
    const { tag, element } = node;
    if (NON_CONTENT_TAGS.has(tag) || tag === 'svg') return;
    if (depth > MAX_DEPTH) {
      for (const text of textNodesIn(node)) this.add(text);
      return;
    }
    if (!this.includeScreenReaderText && SCREEN_READER_ONLY_CLASS.test(attributeOf(element, 'class', tag) ?? ''))
      return;
    if (tag in MEDIA_KINDS) {
      if (tag === 'picture') for (const child of node.children) this.visit(child, depth + 1);
      else this.addImage(element);
      return;
    }
    const isSeparated = SEPARATING_TAGS.has(tag);
    if (isSeparated || followsSameTag(element)) this.add(' ');
    const start = { piece: this.pieces.length, offset: this.length, nonSpaces: this.nonSpaces };
    for (const child of node.children) this.visit(child, depth + 1);
    if (this.length > start.offset) this.addElement(tag, element, start);
    if (isSeparated) this.add(' ');
  }

  /** Records an element whose text has been collected. */
  private addElement(tag: string, element: Element, start: { piece: number; offset: number; nonSpaces: number }): void {
    this.nonSpacesByTag.set(tag, (this.nonSpacesByTag.get(tag) ?? 0) + this.nonSpaces - start.nonSpaces);
    if (tag !== 'a' || !element.hasAttribute('href')) return;
    const raw = this.pieces.slice(start.piece).join('');
    const text = raw.trim();
    const from = start.offset + raw.length - raw.trimStart().length;
    if (text) this.links.push({ href: resolveHref(element), text, start: from, end: from + text.length });
  }

  private addImage(element: Element): void {
    const alt = element.getAttribute('alt')?.replace(SPACE, ' ').trim();
    if (alt && !this.alt) this.alt = alt;
    this.src ??= imageUrl(element);
  }

  finish(): BlockText {
    const text = this.pieces.join('').trimEnd();
    const total = this.nonSpaces;
    const whole = total ? [...this.nonSpacesByTag].filter(([, count]) => count >= total).map(([tag]) => tag) : [];
    for (const link of this.links) link.end = Math.min(link.end, text.length);
    return { text, links: this.links, whole, alt: this.alt, src: this.src };
  }
}

/** Yields the text of a subtree iteratively, for nesting that would overflow the call stack. */
function* textNodesIn(node: FlatNode): Generator<string> {
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.isText) yield next.text;
    else if (!NON_CONTENT_TAGS.has(next.tag)) for (const child of next.children.toReversed()) stack.push(child);
  }
}

/** Returns whether an element directly follows one of the same tag: adjacent inline elements are separate words. */
function followsSameTag(element: Element): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === element.localName && element.localName !== 'b';
}

/**
 * Extracts the visible text of a block, white space collapsed, with its links and images.
 *
 * @param nodes sibling nodes that form the block
 */
export function extractText(nodes: readonly FlatNode[]): BlockText {
  const visible = collect(nodes, false);
  // Text for screen readers only is not part of a line, but may be a button's only label.
  return visible.text ? visible : collect(nodes, true);
}

function collect(nodes: readonly FlatNode[], includeScreenReaderText: boolean): BlockText {
  const collector = new TextCollector(includeScreenReaderText);
  for (const node of nodes) collector.visit(node);
  return collector.finish();
}
