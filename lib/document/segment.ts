import { runToCompletion, type Steps } from '../async/time-slicing';
import type { Elements, Page } from '../types';
import { Collector, type Frame, frameOf } from './collector';
import { coverTexts, emptyLinkOf } from './covers';
import { pageLanguage } from './language';
import { hasText, isField, isLineOfText, pictureOnly, picturesIn } from './lines';
import { type Shown, shownBody } from './shown';
import { isDataTable } from './tables';
import { DEEPEST, INLINE, MEDIA, PROSE, SKIPPED } from './tags';
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
  return runToCompletion(segmentSteps(document, body));
}

/** The same in steps; the page must not change between them. */
export function* segmentSteps(document: Document, body = shownBody(document)): Steps<Segmented> {
  const segmenter = new Segmenter();
  if (body) yield* segmenter.descend(frameOf(body, null));
  const { blocks, containers, elements, frames } = segmenter.collector;
  segmenter.collector.close();
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

/** So many elements are one step. */
const STEP = 256;

/** Where the walk through one element's children has come to. */
class Walk {
  at = 0;
  /** Text and inline elements since the last block. */
  run: Shown[] = [];
  /** Is there more than white space in it? */
  filled = false;
  breaks = 0;
  /** So many blocks and inner elements have been met. */
  parts = 0;

  constructor(readonly frame: Frame) {}

  put(shown: Shown, fills: boolean): void {
    this.run.push(shown);
    this.filled ||= fills;
  }
}

class Segmenter {
  readonly collector = new Collector();
  private readonly inline = new Map<Shown, boolean>();

  /** Lists the blocks inside one element that is not itself a line of text; scripts build pages deeper than any stack. */
  *descend(frame: Frame): Steps<void> {
    const open = [new Walk(frame)];
    let count = 0;
    for (let walk = open.at(-1); walk; walk = open.at(-1)) {
      if (++count % STEP === 0) yield;
      const inner = this.next(walk);
      if (inner) open.push(new Walk(inner));
      else open.pop();
    }
  }

  /** @returns the next inner element that is to be walked before this walk goes on; undefined at its end */
  private next(walk: Walk): Frame | undefined {
    const { frame } = walk;
    const { children } = frame.shown;
    while (walk.at < children.length) {
      const child = children[walk.at++] as Shown;
      if (child.isText) {
        const blank = child.text.trim() === '';
        if (!blank) walk.breaks = 0;
        walk.put(child, !blank);
        continue;
      }
      const { tag } = child;
      if (SKIPPED.has(tag)) {
        if (isField(child.element)) for (let at: Frame | null = frame; at; at = at.parent) at.fields++;
        continue;
      }
      if (tag === 'br') {
        walk.put(child, true);
        if (++walk.breaks === 2) {
          this.flush(walk, false);
          walk.parts++;
        }
        continue;
      }
      if (tag === 'svg') {
        if (frame.shown.tag === 'figure') {
          this.flush(walk, false);
          this.collector.addMedia(frame, child.element, 'image');
          walk.parts++;
        }
        continue;
      }
      if (this.standsAlone(child, frame.shown)) {
        this.flush(walk, false);
        walk.parts++;
        const inner = this.visitBlockElement(child, frame);
        if (inner) return inner;
      } else {
        walk.breaks = 0;
        walk.put(child, true);
      }
    }
    this.flush(walk, true);
    return undefined;
  }

  /** Ends the run of text and inline elements that a walk has gathered. */
  private flush(walk: Walk, last: boolean): void {
    const { frame, run, filled } = walk;
    walk.breaks = 0;
    if (!run.length) return;
    walk.run = [];
    walk.filled = false;
    // White space alone is what most runs of a page are.
    if (filled && this.emitRun(frame, run, last && walk.parts === 0 && !frame.shown.part)) walk.parts++;
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

  /** An inline tag with nothing but inline tags inside, not too deep; inside a paragraph, everything that holds no block. */
  private isInline(shown: Shown, depth = 0): boolean {
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
        if (depth === DEEPEST || !this.isInline(child, depth + 1)) {
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
