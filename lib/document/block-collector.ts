import type { Block, Container, Elements, Place } from '../types';
import type { BlockText } from './block-text';
import { attributeNamesOf, attributeOf, classesOf, tagOf } from './dom';
import { imageUrl, resolveHref } from './element-urls';
import type { FlatNode } from './flat-tree';
import { MAX_DEPTH } from './tags';
import type { VisibilityReader } from './visibility';

/** An element whose children are being visited. It becomes a `Container` as soon as a block is found inside. */
export interface OpenElement {
  flat: FlatNode;
  element: Element;
  parent: OpenElement | null;
  depth: number;
  /**
   * The element's deepest ancestor that may be a container, for elements nested deeper than `MAX_DEPTH`; it is used
   * instead of the element.
   */
  cappedAncestor: OpenElement | null;
  /** Id of its container; −1 if it is not a container yet. */
  containerId: number;
  path: string[];
  /** Number of text fields inside the element. */
  fieldCount: number;
  /** The element itself if it is a link, otherwise its nearest ancestor that is one. */
  link: Element | null;
  /** A link without text among its children, which the page's style sheet may stretch over the whole element. */
  stretchedLink: Element | null;
}

const CONTAINER_HINTS = ['itemprop', 'aria-label', 'itemtype', 'data-testid', 'data-component'];
const BLOCK_HINTS = ['itemprop', 'role', 'rel', 'datetime', 'aria-label'];

/** Creates the record for an element whose children are about to be visited. */
export function openElement(flat: FlatNode, parent: OpenElement | null): OpenElement {
  const { element, tag } = flat;
  const depth = parent ? parent.depth + 1 : 0;
  return {
    flat,
    element,
    parent,
    depth,
    cappedAncestor: depth > MAX_DEPTH ? (parent?.cappedAncestor ?? parent) : null,
    containerId: -1,
    path: [],
    fieldCount: 0,
    link: isLink(element, tag) ? element : (parent?.link ?? null),
    stretchedLink: null,
  };
}

/** Collects the blocks of a page in document order, and the containers around them. */
export class BlockCollector {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  readonly elements: Elements = new Map();
  /** The element record of each container, by its id. */
  readonly openElements: OpenElement[] = [];

  constructor(private readonly visibility: VisibilityReader) {}

  /** Adds an image, player or other embed as a block of its own. */
  addMedia(parent: OpenElement, element: Element, media: NonNullable<Block['media']>): void {
    const hasInnerImage = media === 'image' && !/^(?:img|amp-img|canvas|svg)$/.test(element.localName);
    const inner = hasInnerImage ? (element.querySelector('img') ?? element) : element;
    if (isTrackingPixel(inner, element)) return;
    const alt =
      inner.getAttribute('alt') ?? inner.getAttribute('aria-label') ?? inner.getAttribute('title') ?? undefined;
    this.add(
      parent,
      { element },
      { text: '', links: [], whole: [] },
      { media, alt: alt?.trim() || undefined, src: imageUrl(inner) },
    );
  }

  /** Adds a block. */
  add(parent: OpenElement, place: Place, content: BlockText, extra: Partial<Block>): void {
    const id = this.blocks.length;
    const { containerId: container, path } = this.ensureContainer(parent);
    const around = this.containers[container];
    if (around) around.last = id;
    const { element } = place;
    const tag = tagOf(element);
    const { holder } = content;
    // Browsers fail to lay out such depth, so visibility is not read there.
    const isTooDeep = parent.cappedAncestor !== null;
    const visibility = holder && !isTooDeep ? this.visibility.readText(holder, content.text.length) : null;
    const block: Block = {
      id,
      tag,
      text: content.text,
      links: content.links,
      path: extra.run ? path : [...path, pathStep(element, tag, classesOf(element, tag))],
      container,
      rendered: visibility ? /^(?:seen|transparent)$/.test(visibility) : this.visibility.isDisplayed(holder ?? element),
    };
    if (visibility === 'transparent' || visibility === 'screen-reader-only') block.unseen = visibility;
    if (content.whole.length) block.whole = content.whole;
    if (content.alt) block.alt = content.alt;
    if (content.src) block.src = content.src;
    const link = isLink(element, tag) ? element : parent.link;
    if (link && block.text && !block.links.length) {
      const href = resolveHref(link);
      if (href) block.links = [{ href, text: block.text, start: 0, end: block.text.length }];
    }
    const hints = extra.run ? undefined : readHints(element, tag, BLOCK_HINTS);
    if (hints) block.hints = hints;
    this.blocks.push(Object.assign(block, extra));
    this.elements.set(id, place);
  }

  /** Extends the block range of each container to the containers nested in it. Must be called once, at the end. */
  closeContainers(): void {
    const { containers } = this;
    for (let id = containers.length - 1; id > 0; id--) {
      const { parent, last } = containers[id] as Container;
      const around = containers[parent];
      if (around && around.last < last) around.last = last;
    }
  }

  /**
   * Turns an element and its ancestors into containers.
   *
   * @returns the record of the element, or of its deepest ancestor that may be a container
   */
  private ensureContainer(open: OpenElement): OpenElement {
    const inner = open.cappedAncestor ?? open;
    const missing: OpenElement[] = [];
    for (let at: OpenElement | null = inner; at && at.containerId < 0; at = at.parent) missing.push(at);
    for (const at of missing.reverse()) this.addContainer(at);
    return inner;
  }

  private addContainer(open: OpenElement): void {
    const { element, parent } = open;
    const { tag } = open.flat;
    const classes = classesOf(element, tag);
    open.path = parent ? [...parent.path, pathStep(element, tag, classes)] : [];
    open.containerId = this.containers.length;
    this.openElements.push(open);
    this.containers.push({
      id: open.containerId,
      parent: parent?.containerId ?? -1,
      tag,
      name: attributeOf(element, 'id', tag) ?? '',
      classes,
      role: attributeOf(element, 'role', tag) ?? '',
      hints: readHints(element, tag, CONTAINER_HINTS),
      depth: open.depth,
      fields: 0,
      first: this.blocks.length,
      last: this.blocks.length,
    });
  }
}

/**
 * Tells whether an image is a tracking pixel. Tracking pixels have no `srcset`, unlike images with a dummy size that
 * are still to be loaded.
 */
function isTrackingPixel(inner: Element, element: Element): boolean {
  const size = ['width', 'height'].map((name) => Number.parseInt(inner.getAttribute(name) ?? '', 10));
  if (!size.some((n) => n >= 0 && n <= 2)) return false;
  return !(inner.hasAttribute('srcset') || (element !== inner && element.querySelector('source[srcset]')));
}

function isLink(element: Element, tag: string): boolean {
  return tag === 'a' && element.hasAttribute('href');
}

function readHints(element: Element, tag: string, names: string[]): Record<string, string> | undefined {
  const present = attributeNamesOf(element, tag);
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

/** Formats an element as a path step: `div#main.story`. */
function pathStep(element: Element, tag: string, classes: string[]): string {
  const id = attributeOf(element, 'id', tag);
  return `${tag}${id ? `#${id}` : ''}${classes.map((name) => `.${name}`).join('')}`;
}
