import type { Link } from '../types';
import { attributeOf } from './dom';
import type { Shown } from './shown';
import { DEEPEST, MEDIA, SCREEN_READER_ONLY, SKIPPED } from './tags';

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
/** What one of these two would change. */
const UNEVEN = /[\u200b\ufeff]|[^\S ]| {2}/;
const LINE_SEPARATING = new Set(['br', 'td', 'th', 'tr', 'li', 'p', 'div', 'dt', 'dd', 'caption']);

const solid = (text: string) => text.replace(/ /g, '').length;

/** Gathers the visible text of some nodes, white space folded, with the links and pictures in it. */
class Gatherer {
  /** The text in pieces: put together anew for each element, a long one would cost its square. */
  private readonly pieces: string[] = [];
  private length = 0;
  /** So many of its characters are no spaces. */
  private solid = 0;
  /** Is the text empty, or is its last character a space? */
  private open = true;
  readonly links: Link[] = [];
  private readonly marked = new Map<string, number>();
  alt?: string;
  src?: string;

  private add(raw: string): void {
    let folded = UNEVEN.test(raw) ? raw.replace(NO_WIDTH, '').replace(SPACE, ' ') : raw;
    if (this.open && folded.startsWith(' ')) folded = folded.slice(1);
    if (!folded) return;
    this.pieces.push(folded);
    this.length += folded.length;
    this.solid += solid(folded);
    this.open = folded.endsWith(' ');
  }

  constructor(private readonly unseen: boolean) {}

  visit(shown: Shown, depth = 0): void {
    if (shown.isText) {
      this.add(shown.text);
      return;
    }
    const { tag, element } = shown;
    if (SKIPPED.has(tag) || tag === 'svg') return;
    if (depth > DEEPEST) {
      for (const text of textsIn(shown)) this.add(text);
      return;
    }
    if (!this.unseen && SCREEN_READER_ONLY.test(attributeOf(element, 'class', tag) ?? '')) return;
    if (tag in MEDIA) {
      if (tag === 'picture') for (const child of shown.children) this.visit(child, depth + 1);
      else this.picture(element);
      return;
    }
    const separates = LINE_SEPARATING.has(tag);
    if (separates || previousIsElement(element)) this.add(' ');
    const start = { piece: this.pieces.length, at: this.length, solid: this.solid };
    for (const child of shown.children) this.visit(child, depth + 1);
    if (this.length > start.at) this.mark(tag, element, start);
    if (separates) this.add(' ');
  }

  /** Notes what an element held. */
  private mark(tag: string, element: Element, start: { piece: number; at: number; solid: number }): void {
    this.marked.set(tag, (this.marked.get(tag) ?? 0) + this.solid - start.solid);
    if (tag !== 'a' || !element.hasAttribute('href')) return;
    const raw = this.pieces.slice(start.piece).join('');
    const text = raw.trim();
    const from = start.at + raw.length - raw.trimStart().length;
    if (text) this.links.push({ href: hrefOf(element), text, start: from, end: from + text.length });
  }

  private picture(element: Element): void {
    const alt = element.getAttribute('alt')?.replace(SPACE, ' ').trim();
    if (alt && !this.alt) this.alt = alt;
    this.src ??= pictureAddress(element);
  }

  done(): BlockText {
    const text = this.pieces.join('').trimEnd();
    const visible = this.solid;
    const whole = visible ? [...this.marked].filter(([, size]) => size >= visible).map(([tag]) => tag) : [];
    for (const link of this.links) link.end = Math.min(link.end, text.length);
    return { text, links: this.links, whole, alt: this.alt, src: this.src };
  }
}

/** The bare texts in what is nested deeper than any page is written. */
function* textsIn(shown: Shown): Generator<string> {
  const open = [shown];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.isText) yield next.text;
    else if (!SKIPPED.has(next.tag)) for (const child of next.children.toReversed()) open.push(child);
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
  const resolved: unknown = (element as HTMLAnchorElement).href;
  // The browser has resolved it; outside ASCII by the page's own encoding, which is not what is sent today.
  if (typeof resolved === 'string' && ASCII.test(raw)) return resolved;
  try {
    return new URL(raw, element.baseURI).href;
  } catch {
    return raw;
  }
}

const ASCII = /^[\0-\x7f]*$/;

const EMPTY = /(?:leer|blank|spacer|pixel|transparent|1x1|placeholder)\.(?:gif|png|svg)/i;

/** What a script would put in the place of a stand-in, whatever the attribute is called. */
const LATE = /^[^\s{}<>"]+\.(?:jpe?g|png|webp|avif)(?=$|[?#])/i;

/** The address of a picture without its query, lazy-loading attributes included; undefined where it has none. */
export function pictureAddress(element: Element): string | undefined {
  for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src', 'poster']) {
    const value = element.getAttribute(name);
    if (!value || value.startsWith('data:image/gif') || (EMPTY.test(value) && element.hasAttribute('srcset'))) continue;
    const late = name === 'src' && (EMPTY.test(value) || value.startsWith('data:')) ? lateAddress(element) : undefined;
    return late ?? (value.startsWith('data:') ? value : value.split(/[?#]/)[0]);
  }
  const set = element.getAttribute('srcset') ?? element.getAttribute('data-srcset');
  return set?.trim().split(/[\s?]/)[0] || undefined;
}

function lateAddress({ attributes }: Element): string | undefined {
  for (const { name, value } of attributes) {
    const found = name.startsWith('data-') && LATE.exec(value.trim())?.[0];
    if (found) return found;
  }
  return undefined;
}

/**
 * @param nodes sibling nodes that make up one block
 * @returns their visible text, white space folded, with the links in it
 */
export function gatherText(nodes: readonly Shown[]): BlockText {
  const seen = gather(nodes, false);
  // Words for screen readers alone are no part of a line, but may be all that a button says.
  return seen.text ? seen : gather(nodes, true);
}

function gather(nodes: readonly Shown[], unseen: boolean): BlockText {
  const gatherer = new Gatherer(unseen);
  for (const node of nodes) gatherer.visit(node);
  return gatherer.done();
}
