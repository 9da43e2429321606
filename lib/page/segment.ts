import { own, tagOf, typeOf } from '../dom';
import type { Elements, Page } from '../types';
import { Collector, type Frame, frameOf } from './collector';
import { composedChildren } from './composed';
import { pageLanguage } from './language';
import { isDataTable } from './tables';
import { INLINE, MEDIA, PROSE, SKIPPED } from './tags';
import { gatherText } from './text';

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
  const { blocks, containers, elements, frames } = segmenter.collector;
  for (const [id, { fields }] of frames.entries()) if (containers[id]) containers[id].fields = fields;
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

class Segmenter {
  readonly collector = new Collector();
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
          this.collector.addMedia(frame, element, 'image');
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
    if (media) this.collector.addMedia(parent, element, media);
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
    this.collector.add(parent, { element }, gatherText(composedChildren(element)), {});
  }

  /** @returns whether the run held a block */
  private emitRun(frame: Frame, nodes: ChildNode[], alone: boolean): boolean {
    const gathered = gatherText(nodes);
    if (!gathered.text) {
      const pictures = nodes.flatMap((node) => (typeOf(node) === 1 ? picturesIn(node as Element) : []));
      for (const picture of pictures) this.collector.addMedia(frame, picture, MEDIA[picture.localName] ?? 'image');
      return pictures.length > 0;
    }
    if (alone && frame.parent) {
      // The element's whole content is one line of text: the element itself is the block.
      this.collector.add(frame.parent, { element: frame.element }, gathered, {});
      return true;
    }
    const filled = nodes.filter((node) =>
      node.nodeType === 3 ? node.nodeValue?.trim() : (node as Element).localName !== 'br',
    );
    const only = filled.length === 1 && filled[0]?.nodeType === 1 ? (filled[0] as Element) : null;
    if (only && !only.assignedSlot) this.collector.add(frame, { element: only }, gathered, {});
    else this.collector.add(frame, { element: frame.element, nodes }, gathered, { run: true });
    return true;
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
