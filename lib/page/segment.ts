import { attributeOf, classesOf, own, tagOf, typeOf } from '../dom';
import type { Block, Container, Elements, Page, Place } from '../types';
import { composedChildren } from './composed';
import { pageLanguage } from './language';
import { isDataTable } from './tables';
import { INLINE, MEDIA, PROSE, SKIPPED } from './tags';
import { gatherText, hrefOf, pictureAddress } from './text';

/** An element on the way down; it becomes a `Container` only when a block is found inside. */
interface Frame {
  element: Element;
  parent: Frame | null;
  depth: number;
  container: number;
  path: string[] | null;
  fields: number;
}

const CONTAINER_HINTS = ['itemprop', 'aria-label', 'itemtype', 'data-testid', 'data-component'];
const BLOCK_HINTS = ['itemprop', 'role', 'rel', 'datetime', 'aria-label'];

/**
 * Walks the live document once and lists its blocks: the smallest elements that hold text or a picture. Text parted by
 * two `<br>` and bare text between block elements form blocks without an element of their own. Open shadow roots and
 * slots are read as they are shown. The document is left untouched.
 *
 * @param document any document; one without a body has no blocks
 * @returns the page as plain data, and the way back from a block's id to its place in the document
 */
export function segment(document: Document): { page: Page; elements: Elements } {
  const segmenter = new Segmenter();
  const body = own(document, 'body');
  if (body) segmenter.descend(frameOf(body, null));
  const { blocks, containers, elements } = segmenter;
  for (const [id, { fields }] of segmenter.frames.entries()) if (containers[id]) containers[id].fields = fields;
  // A page that shows nothing at all (or a document outside any window) says nothing about what is shown.
  if (!blocks.some((block) => block.rendered && block.text)) for (const block of blocks) block.rendered = true;
  const page = {
    url: document.location?.href ?? document.URL,
    lang: pageLanguage(document, blocks),
    blocks,
    containers,
  };
  return { page, elements };
}

function frameOf(element: Element, parent: Frame | null): Frame {
  return { element, parent, depth: parent ? parent.depth + 1 : 0, container: -1, path: null, fields: 0 };
}

class Segmenter {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  readonly elements: Elements = new Map();
  /** The frame of each container. */
  readonly frames: Frame[] = [];
  private readonly inline = new Map<Element, boolean>();

  /** Lists the blocks inside one element that is not itself a line of text; scripts build pages deeper than any stack. */
  descend(frame: Frame): void {
    const open = [this.walk(frame)];
    for (let walk = open.at(-1); walk; walk = open.at(-1)) {
      const { value: inner } = walk.next();
      if (inner) open.push(this.walk(inner));
      else open.pop();
    }
  }

  /** Yields each inner element that is to be walked before it goes on. */
  private *walk(frame: Frame): Generator<Frame, undefined> {
    let run: ChildNode[] = [];
    let breaks = 0;
    let parts = 0;
    const flush = (last: boolean) => {
      if (run.length) {
        const alone = last && parts === 0;
        if (this.emitRun(frame, run, alone)) parts++;
      }
      run = [];
      breaks = 0;
    };
    for (const node of composedChildren(frame.element)) {
      const type = typeOf(node);
      if (type === 3) {
        if (node.nodeValue?.trim()) breaks = 0;
        run.push(node as ChildNode);
        continue;
      }
      if (type !== 1) continue;
      const element = node as Element;
      const tag = tagOf(element);
      if (SKIPPED.has(tag)) {
        if (isField(element)) for (let at: Frame | null = frame; at; at = at.parent) at.fields++;
        continue;
      }
      if (tag === 'br') {
        breaks++;
        run.push(element);
        if (breaks === 2) {
          flush(false);
          parts++;
        }
        continue;
      }
      if (tag === 'svg') {
        if (tagOf(frame.element) === 'figure') {
          flush(false);
          this.emitMedia(frame, element, 'image');
          parts++;
        }
        continue;
      }
      if (this.standsAlone(element, frame.element)) {
        flush(false);
        parts++;
        const inner = this.visitBlockElement(element, frame);
        if (inner) yield inner;
      } else {
        breaks = 0;
        run.push(element);
      }
    }
    flush(true);
  }

  /** @returns the frame to walk where the element is no block itself */
  private visitBlockElement(element: Element, parent: Frame): Frame | undefined {
    const tag = tagOf(element);
    const media = MEDIA[tag];
    if (media) this.emitMedia(parent, element, media);
    else if (tag === 'table' && isDataTable(element)) this.emitElement(parent, element);
    else return frameOf(element, parent);
    return undefined;
  }

  /** Is this child a block, or does it flow in its parent's line? */
  private standsAlone(element: Element, parent: Element): boolean {
    const [tag, around] = [tagOf(element), tagOf(parent)];
    if (tag in MEDIA) return !PROSE.has(around) && !(around === 'a' && hasText(parent));
    if (INLINE.has(tag) && PROSE.has(parent.localName) && isLineOfText(element)) return false;
    if (this.isInline(element)) return !PROSE.has(around) && around !== 'a' && this.pictureOnly(element);
    return true;
  }

  /** An inline tag with nothing but inline tags inside; inside a paragraph, everything that holds no block. */
  private isInline(element: Element): boolean {
    const known = this.inline.get(element);
    if (known !== undefined) return known;
    const tag = tagOf(element);
    let answer =
      INLINE.has(tag) ||
      tag === 'slot' ||
      (tag.includes('-') && !element.shadowRoot && element.parentElement?.localName === 'p');
    if (answer) {
      for (const child of composedChildren(element)) {
        if (typeOf(child) !== 1) continue;
        const inner = child as Element;
        const name = tagOf(inner);
        if (SKIPPED.has(name) || name === 'svg' || name in MEDIA) continue;
        if (!this.isInline(inner)) {
          answer = false;
          break;
        }
      }
    }
    this.inline.set(element, answer);
    return answer;
  }

  /** An inline element that shows a picture and no word. */
  private pictureOnly(element: Element): boolean {
    return picturesIn(element).length > 0 && !hasText(element);
  }

  private emitElement(parent: Frame, element: Element): void {
    this.add(parent, { element }, gatherText(composedChildren(element)), {});
  }

  /** @returns whether the run held a block */
  private emitRun(frame: Frame, nodes: ChildNode[], alone: boolean): boolean {
    const gathered = gatherText(nodes);
    if (!gathered.text) {
      const pictures = nodes.flatMap((node) => (typeOf(node) === 1 ? picturesIn(node as Element) : []));
      for (const picture of pictures) this.emitMedia(frame, picture, MEDIA[picture.localName] ?? 'image');
      return pictures.length > 0;
    }
    if (alone && frame.parent) {
      // The element's whole content is one line of text: the element itself is the block.
      this.add(frame.parent, { element: frame.element }, gathered, {});
      return true;
    }
    const filled = nodes.filter((node) =>
      node.nodeType === 3 ? node.nodeValue?.trim() : (node as Element).localName !== 'br',
    );
    const only = filled.length === 1 && filled[0]?.nodeType === 1 ? (filled[0] as Element) : null;
    if (only && !only.assignedSlot) this.add(frame, { element: only }, gathered, {});
    else this.add(frame, { element: frame.element, nodes }, gathered, { run: true });
    return true;
  }

  private emitMedia(parent: Frame, element: Element, media: NonNullable<Block['media']>): void {
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

  private add(parent: Frame, place: Place, gathered: ReturnType<typeof gatherText>, extra: Partial<Block>): void {
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

/** A link or the like with a small box in it (a tooltip, a button): still a part of its line. */
function isLineOfText(element: Element): boolean {
  return (
    (element.textContent ?? '').length < TOOLTIP &&
    !element.querySelector('p,h1,h2,h3,h4,h5,h6,ul,ol,table,figure,blockquote,section,article,video,iframe')
  );
}

const TOOLTIP = 120;

/** Something a reader types into. */
function isField(element: Element): boolean {
  return (
    element.localName === 'textarea' ||
    (element.localName === 'input' &&
      !/^(?:hidden|button|submit|checkbox|radio|image)$/.test(element.getAttribute('type') ?? 'text'))
  );
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

function hasText(element: Element): boolean {
  return gatherText(composedChildren(element)).text !== '';
}

/** The pictures and players in an element as it is shown, slots and open shadow roots included. */
function picturesIn(element: Element): Element[] {
  if (tagOf(element) in MEDIA) return [element];
  const found: Element[] = [];
  for (const child of composedChildren(element))
    if (typeOf(child) === 1 && !SKIPPED.has(tagOf(child as Element))) found.push(...picturesIn(child as Element));
  return found;
}
