import { attributeOf, classesOf, own, tagOf } from '../dom';
import type { Block, Container, Elements, Place } from '../types';
import type { BlockText } from './text';
import { hrefOf, pictureAddress } from './text';

/** An element on the way down; it becomes a `Container` only when a block is found inside. */
export interface Frame {
  element: Element;
  parent: Frame | null;
  depth: number;
  container: number;
  path: string[] | null;
  fields: number;
}

const CONTAINER_HINTS = ['itemprop', 'aria-label', 'itemtype', 'data-testid', 'data-component'];
const BLOCK_HINTS = ['itemprop', 'role', 'rel', 'datetime', 'aria-label'];

export function frameOf(element: Element, parent: Frame | null): Frame {
  return { element, parent, depth: parent ? parent.depth + 1 : 0, container: -1, path: null, fields: 0 };
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
    // A pixel that counts readers is no picture.
    const size = ['width', 'height'].map((name) => Number.parseInt(inner.getAttribute(name) ?? '', 10));
    if (size.some((n) => n >= 0 && n <= 2)) return;
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
    const container = this.open(parent);
    for (let at = container; at >= 0; at = this.containers[at]?.parent ?? -1) {
      const box = this.containers[at];
      if (box) box.last = id;
    }
    const { element } = place;
    const block: Block = {
      id,
      tag: tagOf(element),
      text: gathered.text,
      links: gathered.links,
      path: extra.run ? (parent.path ?? []) : [...(parent.path ?? []), step(element)],
      container,
      rendered: own(element, 'checkVisibility')?.call(element) ?? true,
    };
    if (gathered.whole.length) block.whole = gathered.whole;
    if (gathered.alt) block.alt = gathered.alt;
    if (gathered.src) block.src = gathered.src;
    const href = block.text && !block.links.length ? linkAround(parent, element) : undefined;
    if (href) block.links = [{ href, text: block.text, start: 0, end: block.text.length }];
    const hints = extra.run ? undefined : readHints(element, BLOCK_HINTS);
    if (hints) block.hints = hints;
    this.blocks.push(Object.assign(block, extra));
    this.elements.set(id, place);
  }

  /** Makes a frame and all above it containers. */
  private open(frame: Frame): number {
    if (frame.container >= 0) return frame.container;
    const parent = frame.parent ? this.open(frame.parent) : -1;
    const { element } = frame;
    frame.path = frame.parent ? [...(frame.parent.path ?? []), step(element)] : [];
    frame.container = this.containers.length;
    this.frames.push(frame);
    this.containers.push({
      id: frame.container,
      parent,
      tag: tagOf(element),
      name: own(element, 'id'),
      classes: classesOf(element),
      role: attributeOf(element, 'role') ?? '',
      hints: readHints(element, CONTAINER_HINTS),
      depth: frame.depth,
      fields: 0,
      first: this.blocks.length,
      last: this.blocks.length,
    });
    return frame.container;
  }
}

/** The address of the link that the whole block stands in, if any. */
function linkAround(parent: Frame, element: Element): string | undefined {
  if (element.localName === 'a' && element.hasAttribute('href')) return hrefOf(element);
  for (let frame: Frame | null = parent; frame; frame = frame.parent) {
    if (tagOf(frame.element) === 'a' && frame.element.hasAttribute('href')) return hrefOf(frame.element);
  }
  return undefined;
}

function readHints(element: Element, names: string[]): Record<string, string> | undefined {
  let found: Record<string, string> | undefined;
  for (const name of names) {
    const value = attributeOf(element, name);
    if (value) {
      found ??= {};
      found[name] = value;
    }
  }
  return found;
}

function step(element: Element): string {
  const id = own(element, 'id');
  return `${tagOf(element)}${id ? `#${id}` : ''}${classesOf(element)
    .map((name) => `.${name}`)
    .join('')}`;
}
