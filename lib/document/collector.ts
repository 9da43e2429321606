import type { Block, Container, Elements, Place } from '../types';
import { attributeOf, attributesOf, classesOf, native, tagOf } from './dom';
import type { Shown } from './shown';
import { DEEPEST } from './tags';
import type { BlockText } from './text';
import { hrefOf, pictureAddress } from './text';

/** An element on the way down; it becomes a `Container` only when a block is found inside. */
export interface Frame {
  shown: Shown;
  element: Element;
  parent: Frame | null;
  depth: number;
  /** Where this one is too deep to be a container: the deepest above it that may be one. */
  holder: Frame | null;
  container: number;
  path: string[];
  fields: number;
  /** The link that it is or stands in. */
  link: Element | null;
  /** A link without a word in it that stands here, and may lie over all the rest. */
  cover: Element | null;
}

const CONTAINER_HINTS = ['itemprop', 'aria-label', 'itemtype', 'data-testid', 'data-component'];
const BLOCK_HINTS = ['itemprop', 'role', 'rel', 'datetime', 'aria-label'];

export function frameOf(shown: Shown, parent: Frame | null): Frame {
  const { element, tag } = shown;
  const depth = parent ? parent.depth + 1 : 0;
  return {
    shown,
    element,
    parent,
    depth,
    holder: depth > DEEPEST ? (parent?.holder ?? parent) : null,
    container: -1,
    path: [],
    fields: 0,
    link: isLink(element, tag) ? element : (parent?.link ?? null),
    cover: null,
  };
}

/** Gathers the blocks of a page as they are found, and makes containers of the elements around them. */
export class Collector {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  readonly elements: Elements = new Map();
  /** The frame of each container. */
  readonly frames: Frame[] = [];

  /** A picture or player that is a block of its own. */
  addMedia(parent: Frame, element: Element, media: NonNullable<Block['media']>): void {
    const inner = element.localName === 'picture' ? (element.querySelector('img') ?? element) : element;
    if (isPixel(inner, element)) return;
    const alt =
      inner.getAttribute('alt') ?? inner.getAttribute('aria-label') ?? inner.getAttribute('title') ?? undefined;
    this.add(
      parent,
      { element },
      { text: '', links: [], whole: [] },
      { media, alt: alt?.trim() || undefined, src: pictureAddress(inner) },
    );
  }

  add(parent: Frame, place: Place, gathered: BlockText, extra: Partial<Block>): void {
    const id = this.blocks.length;
    const { container, path } = this.open(parent);
    const box = this.containers[container];
    if (box) box.last = id;
    const { element } = place;
    const tag = tagOf(element);
    const block: Block = {
      id,
      tag,
      text: gathered.text,
      links: gathered.links,
      path: extra.run ? path : [...path, step(element, tag, classesOf(element, tag))],
      container,
      rendered: native(element, 'checkVisibility')?.call(element) ?? true,
    };
    if (gathered.whole.length) block.whole = gathered.whole;
    if (gathered.alt) block.alt = gathered.alt;
    if (gathered.src) block.src = gathered.src;
    const link = isLink(element, tag) ? element : parent.link;
    if (link && block.text && !block.links.length) {
      const href = hrefOf(link);
      if (href) block.links = [{ href, text: block.text, start: 0, end: block.text.length }];
    }
    const hints = extra.run ? undefined : readHints(element, tag, BLOCK_HINTS);
    if (hints) block.hints = hints;
    this.blocks.push(Object.assign(block, extra));
    this.elements.set(id, place);
  }

  /** Tells every container the last block in it, once all are there: what is inside stands behind it in the list. */
  close(): void {
    const { containers } = this;
    for (let id = containers.length - 1; id > 0; id--) {
      const { parent, last } = containers[id] as Container;
      const around = containers[parent];
      if (around && around.last < last) around.last = last;
    }
  }

  /** Makes a frame and all above it containers. @returns it, or the deepest above it that may be one */
  private open(frame: Frame): Frame {
    const inner = frame.holder ?? frame;
    const closed: Frame[] = [];
    for (let at: Frame | null = inner; at && at.container < 0; at = at.parent) closed.push(at);
    for (const at of closed.reverse()) this.contain(at);
    return inner;
  }

  private contain(frame: Frame): void {
    const { element, parent } = frame;
    const { tag } = frame.shown;
    const classes = classesOf(element, tag);
    frame.path = parent ? [...parent.path, step(element, tag, classes)] : [];
    frame.container = this.containers.length;
    this.frames.push(frame);
    this.containers.push({
      id: frame.container,
      parent: parent?.container ?? -1,
      tag,
      name: attributeOf(element, 'id', tag) ?? '',
      classes,
      role: attributeOf(element, 'role', tag) ?? '',
      hints: readHints(element, tag, CONTAINER_HINTS),
      depth: frame.depth,
      fields: 0,
      first: this.blocks.length,
      last: this.blocks.length,
    });
  }
}

/** A pixel that counts readers is no picture; it comes in one version only. */
function isPixel(inner: Element, element: Element): boolean {
  const size = ['width', 'height'].map((name) => Number.parseInt(inner.getAttribute(name) ?? '', 10));
  if (!size.some((n) => n >= 0 && n <= 2)) return false;
  return !(inner.hasAttribute('srcset') || (element !== inner && element.querySelector('source[srcset]')));
}

function isLink(element: Element, tag: string): boolean {
  return tag === 'a' && element.hasAttribute('href');
}

function readHints(element: Element, tag: string, names: string[]): Record<string, string> | undefined {
  const present = attributesOf(element, tag);
  let found: Record<string, string> | undefined;
  for (const name of names) {
    const value = present.includes(name) && attributeOf(element, name, tag);
    if (value) {
      found ??= {};
      found[name] = value;
    }
  }
  return found;
}

function step(element: Element, tag: string, classes: string[]): string {
  const id = attributeOf(element, 'id', tag);
  return `${tag}${id ? `#${id}` : ''}${classes.map((name) => `.${name}`).join('')}`;
}
