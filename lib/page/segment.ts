import type { Elements, Page } from '../types';
import { Collector, type Frame, frameOf } from './collector';
import { coverTexts, emptyLinkOf } from './covers';
import { pageLanguage } from './language';
import { hasText, isField, isLineOfText, pictureOnly, picturesIn } from './lines';
import { type Shown, shownBody } from './shown';
import { isDataTable } from './tables';
import { INLINE, MEDIA, PROSE, SKIPPED } from './tags';
import { gatherText } from './text';

/** A page as plain data, and the ways back into it. */
export interface Segmented {
  page: Page;
  elements: Elements;
  /** The element of each container. */
  boxes: Element[];
}

/**
 * Walks the live document once and lists its blocks: the smallest elements that hold text or a picture. Text parted by
 * two `<br>` and bare text between block elements form blocks without an element of their own. Open shadow roots and
 * slots are read as they are shown. The document is left untouched.
 *
 * @param document any document; one without a body has no blocks
 * @param body its body, where it has been walked already
 * @returns the page as plain data, and the ways back into the document
 */
export function segment(document: Document, body = shownBody(document)): Segmented {
  const segmenter = new Segmenter();
  if (body) segmenter.descend(frameOf(body, null));
  const { blocks, containers, elements, frames } = segmenter.collector;
  for (const [id, { fields }] of frames.entries()) if (containers[id]) containers[id].fields = fields;
  coverTexts(
    blocks,
    containers,
    frames.map(({ cover }) => cover),
  );
  // A page that shows nothing at all (or a document outside any window) says nothing about what is shown.
  if (!body?.part && !blocks.some((block) => block.rendered && block.text))
    for (const block of blocks) block.rendered = true;
  const page = {
    url: document.location?.href ?? document.URL,
    // A part speaks the language of the whole.
    lang: body?.part ? '' : pageLanguage(document, blocks),
    blocks,
    containers,
  };
  return { page, elements, boxes: frames.map(({ element }) => element) };
}

class Segmenter {
  readonly collector = new Collector();
  private readonly inline = new Map<Shown, boolean>();

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
    let run: Shown[] = [];
    let breaks = 0;
    let parts = 0;
    const flush = (last: boolean) => {
      if (run.length) {
        const alone = last && parts === 0 && !frame.shown.part;
        if (this.emitRun(frame, run, alone)) parts++;
      }
      run = [];
      breaks = 0;
    };
    for (const child of frame.shown.children) {
      if (child.isText) {
        if (breaks && child.text.trim()) breaks = 0;
        run.push(child);
        continue;
      }
      const { tag } = child;
      if (SKIPPED.has(tag)) {
        if (isField(child.element)) for (let at: Frame | null = frame; at; at = at.parent) at.fields++;
        continue;
      }
      if (tag === 'br') {
        breaks++;
        run.push(child);
        if (breaks === 2) {
          flush(false);
          parts++;
        }
        continue;
      }
      if (tag === 'svg') {
        if (frame.shown.tag === 'figure') {
          flush(false);
          this.collector.addMedia(frame, child.element, 'image');
          parts++;
        }
        continue;
      }
      if (this.standsAlone(child, frame.shown)) {
        flush(false);
        parts++;
        const inner = this.visitBlockElement(child, frame);
        if (inner) yield inner;
      } else {
        breaks = 0;
        run.push(child);
      }
    }
    flush(true);
  }

  /** @returns the frame to walk where the element is no block itself */
  private visitBlockElement(shown: Shown, parent: Frame): Frame | undefined {
    const { element, tag } = shown;
    const media = MEDIA[tag];
    if (media) this.collector.addMedia(parent, element, media);
    else if (tag === 'table' && isDataTable(element))
      this.collector.add(parent, { element }, gatherText(shown.children), {});
    else return frameOf(shown, parent);
    return undefined;
  }

  /** Is this child a block, or does it flow in its parent's line? */
  private standsAlone(shown: Shown, parent: Shown): boolean {
    const { tag } = shown;
    const around = parent.tag;
    if (tag in MEDIA) return !PROSE.has(around) && !(around === 'a' && hasText(parent));
    if (INLINE.has(tag) && PROSE.has(around) && isLineOfText(shown.element)) return false;
    if (this.isInline(shown)) return !PROSE.has(around) && around !== 'a' && pictureOnly(shown);
    return true;
  }

  /** An inline tag with nothing but inline tags inside; inside a paragraph, everything that holds no block. */
  private isInline(shown: Shown): boolean {
    const known = this.inline.get(shown);
    if (known !== undefined) return known;
    const { element, tag } = shown;
    let answer =
      INLINE.has(tag) ||
      tag === 'slot' ||
      (tag.includes('-') && !element.shadowRoot && element.parentElement?.localName === 'p');
    if (answer) {
      for (const child of shown.children) {
        const name = child.tag;
        if (child.isText || SKIPPED.has(name) || name === 'svg' || name in MEDIA) continue;
        if (!this.isInline(child)) {
          answer = false;
          break;
        }
      }
    }
    this.inline.set(shown, answer);
    return answer;
  }

  /** @returns whether the run held a block */
  private emitRun(frame: Frame, run: Shown[], alone: boolean): boolean {
    const gathered = gatherText(run);
    if (!gathered.text) {
      const pictures = run.flatMap((shown) => (shown.isText ? [] : picturesIn(shown)));
      for (const { element, tag } of pictures) this.collector.addMedia(frame, element, MEDIA[tag] ?? 'image');
      if (!pictures.length) frame.cover ??= emptyLinkOf(run);
      return pictures.length > 0;
    }
    if (alone && frame.parent) {
      // The element's whole content is one line of text: the element itself is the block.
      this.collector.add(frame.parent, { element: frame.element }, gathered, {});
      return true;
    }
    const filled = run.filter((shown) => (shown.isText ? shown.text.trim() : shown.tag !== 'br'));
    const only = filled.length === 1 && !filled[0]?.isText ? filled[0]?.element : undefined;
    if (only && !only.assignedSlot) this.collector.add(frame, { element: only }, gathered, {});
    else {
      const nodes = run.map(({ node }) => node as ChildNode);
      this.collector.add(frame, { element: frame.element, nodes }, gathered, { run: true });
    }
    return true;
  }
}
