import { attributeOf, tagOf, typeOf } from '../dom';
import type { Link } from '../types';
import { composedChildren } from './composed';
import { MEDIA, SCREEN_READER_ONLY, SKIPPED } from './tags';

export interface BlockText {
  text: string;
  links: Link[];
  /** Tags that wrap the whole text. */
  whole: string[];
  alt?: string;
  src?: string;
}

/** Places where a long word may break, and byte order marks: nothing that a reader sees. */
const NO_WIDTH = /[\u200b\ufeff]+/g;
const SPACE = /\s+/g;
const LINE_SEPARATING = new Set(['br', 'td', 'th', 'tr', 'li', 'p', 'div', 'dt', 'dd', 'caption']);

/** Gathers the visible text of some nodes, white space folded, with the links and pictures in it. */
class Gatherer {
  private text = '';
  readonly links: Link[] = [];
  private readonly marked = new Map<string, number>();
  private visible = 0;
  alt?: string;
  src?: string;

  private add(raw: string): void {
    let folded = raw.replace(NO_WIDTH, '').replace(SPACE, ' ');
    if (folded.startsWith(' ') && (this.text === '' || this.text.endsWith(' '))) folded = folded.slice(1);
    this.text += folded;
  }

  constructor(private readonly unseen: boolean) {}

  visit(node: Node): void {
    const type = typeOf(node);
    if (type === 3) {
      this.add(node.nodeValue ?? '');
      return;
    }
    if (type !== 1) return;
    const element = node as Element;
    const tag = tagOf(element);
    if (SKIPPED.has(tag) || tag === 'svg') return;
    if (!this.unseen && SCREEN_READER_ONLY.test(attributeOf(element, 'class') ?? '')) return;
    if (tag in MEDIA) {
      if (tag === 'picture') for (const child of composedChildren(element)) this.visit(child);
      else this.picture(element);
      return;
    }
    const separates = LINE_SEPARATING.has(tag);
    if (separates || previousIsElement(element)) this.add(' ');
    const start = this.text.length;
    for (const child of composedChildren(element)) this.visit(child);
    const held = this.text.length - start;
    if (held > 0) this.marked.set(tag, (this.marked.get(tag) ?? 0) + this.text.slice(start).replace(/ /g, '').length);
    if (tag === 'a' && element.hasAttribute('href')) {
      const raw = this.text.slice(start);
      const text = raw.trim();
      const from = start + raw.length - raw.trimStart().length;
      if (text) this.links.push({ href: hrefOf(element), text, start: from, end: from + text.length });
    }
    if (separates) this.add(' ');
  }

  private picture(element: Element): void {
    const alt = element.getAttribute('alt')?.replace(SPACE, ' ').trim();
    if (alt && !this.alt) this.alt = alt;
    this.src ??= pictureAddress(element);
  }

  done(): BlockText {
    const text = this.text.trimEnd();
    this.visible = text.replace(/ /g, '').length;
    const whole = this.visible ? [...this.marked].filter(([, size]) => size >= this.visible).map(([tag]) => tag) : [];
    const links = this.links.map((link) => ({ ...link, end: Math.min(link.end, text.length) }));
    return { text, links, whole, alt: this.alt, src: this.src };
  }
}

/** Two inline elements side by side with nothing between them are two words on every page we saw. */
function previousIsElement(element: Element): boolean {
  const before = element.previousSibling;
  return before?.nodeType === 1 && (before as Element).localName === element.localName && element.localName !== 'b';
}

/** The absolute address of a link; the raw attribute where it cannot be resolved. */
export function hrefOf(element: Element): string {
  const raw = element.getAttribute('href') ?? '';
  try {
    return new URL(raw, element.baseURI).href;
  } catch {
    return raw;
  }
}

const EMPTY = /(?:leer|blank|spacer|pixel|transparent|1x1|placeholder)\.(?:gif|png|svg)/i;

/** The address of a picture without its query, lazy-loading attributes included; undefined where it has none. */
export function pictureAddress(element: Element): string | undefined {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src', 'poster']) {
    const value = element.getAttribute(name);
    if (value && !value.startsWith('data:image/gif') && !(EMPTY.test(value) && element.hasAttribute('srcset')))
      return value.startsWith('data:') ? value : value.split(/[?#]/)[0];
  }
  const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset');
  return set?.trim().split(/[\s?]/)[0] || undefined;
}

/**
 * @param nodes sibling nodes that make up one block
 * @returns their visible text, white space folded, with the links in it
 */
export function gatherText(nodes: Iterable<Node>): BlockText {
  const list = [...nodes];
  const seen = gather(list, false);
  // Words for screen readers alone are no part of a line, but may be all that a button says.
  return seen.text ? seen : gather(list, true);
}

function gather(nodes: Node[], unseen: boolean): BlockText {
  const gatherer = new Gatherer(unseen);
  for (const node of nodes) gatherer.visit(node);
  return gatherer.done();
}
