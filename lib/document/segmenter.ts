import type { SlicedTask } from '../async/time-slicing';
import { BlockCollector, type OpenElement, openElement } from './block-collector';
import { extractText } from './block-text';
import { isChartSvg, isDrawing } from './drawings';
import type { FlatNode } from './flat-tree';
import { findMedia, hasText, isInlineContent, isMediaOnly, isTextField } from './inline-content';
import { findEmptyLink } from './stretched-links';
import { isDataTable } from './tables';
import { MAX_DEPTH, MEDIA_KINDS, NON_CONTENT_TAGS, PHRASING_TAGS, TEXT_BLOCK_TAGS } from './tags';
import { VisibilityReader } from './visibility';

/** Number of steps between two points at which the task may yield. */
const STEPS_PER_YIELD = 256;

/** Returns whether an SVG is a chart; inside a link or a line of text, it is an icon or a logo. */
function isChart({ element }: FlatNode, { flat, link }: OpenElement): boolean {
  return !link && !TEXT_BLOCK_TAGS.has(flat.tag) && !PHRASING_TAGS.has(flat.tag) && isChartSvg(element);
}

/** Progress of traversing the children of one element. */
class Walk {
  nextChild = 0;
  /** Text and inline elements since the last block. */
  run: FlatNode[] = [];
  /** Whether the run contains anything but white space. */
  isRunFilled = false;
  /** Number of consecutive `<br>` elements so far. */
  breaks = 0;
  /** Number of blocks and non-inline elements so far. */
  parts = 0;

  constructor(readonly open: OpenElement) {}

  append(node: FlatNode, fills: boolean): void {
    this.run.push(node);
    this.isRunFilled ||= fills;
  }
}

/** Traverses the flat tree and collects its blocks. */
export class Segmenter {
  private readonly visibility = new VisibilityReader();
  readonly collector = new BlockCollector(this.visibility);
  private readonly inlineCache = new Map<FlatNode, boolean>();

  /** Collects the blocks inside an element. It is iterative because scripts build pages deeper than the call stack. */
  *walk(root: OpenElement): SlicedTask<void> {
    const stack = [new Walk(root)];
    let steps = 0;
    for (let walk = stack.at(-1); walk; walk = stack.at(-1)) {
      if (++steps % STEPS_PER_YIELD === 0) yield;
      const inner = this.advance(walk);
      if (inner) stack.push(new Walk(inner));
      else stack.pop();
    }
  }

  /**
   * Visits children up to the next one with blocks of its own.
   *
   * @returns the record of that child, which must be traversed next; undefined at the end
   */
  private advance(walk: Walk): OpenElement | undefined {
    const { open } = walk;
    const { children } = open.flat;
    while (walk.nextChild < children.length) {
      const child = children[walk.nextChild++] as FlatNode;
      const { tag } = child;
      if (child.isText) {
        const isBlank = child.text.trim() === '';
        if (!isBlank) walk.breaks = 0;
        walk.append(child, !isBlank);
      } else if (NON_CONTENT_TAGS.has(tag)) {
        if (isTextField(child.element)) for (let at: OpenElement | null = open; at; at = at.parent) at.fieldCount++;
      } else if (tag === 'br') {
        this.addBreak(walk, child);
      } else if (tag === 'svg') {
        if (open.flat.tag === 'figure' || isChart(child, open)) {
          this.endRun(walk, false);
          this.collector.addMedia(open, child.element, 'image');
          walk.parts++;
        }
      } else if (this.isBlockLevel(child, open.flat)) {
        this.endRun(walk, false);
        walk.parts++;
        const inner = this.visitBlockElement(child, open);
        if (inner) return inner;
      } else {
        walk.breaks = 0;
        walk.append(child, true);
      }
    }
    this.endRun(walk, true);
    return undefined;
  }

  /** Adds a `<br>`; the second in a row ends the run. */
  private addBreak(walk: Walk, br: FlatNode): void {
    walk.append(br, true);
    if (++walk.breaks < 2) return;
    this.endRun(walk, false);
    walk.parts++;
  }

  /** Ends the current run of text and inline elements. */
  private endRun(walk: Walk, isLast: boolean): void {
    const { open, run, isRunFilled } = walk;
    walk.breaks = 0;
    if (!run.length) return;
    walk.run = [];
    walk.isRunFilled = false;
    // Most runs are white space.
    if (!isRunFilled) return;
    const isOnlyContent = isLast && walk.parts === 0 && !open.flat.includedChildren;
    if (this.addRun(open, run, isOnlyContent)) walk.parts++;
  }

  /** Adds a block-level element as a block, or returns its record if it must be traversed. */
  private visitBlockElement(node: FlatNode, parent: OpenElement): OpenElement | undefined {
    const { element, tag } = node;
    const media = MEDIA_KINDS[tag];
    if (media) this.collector.addMedia(parent, element, media);
    else if (isDrawing(node)) this.collector.addMedia(parent, element, 'image');
    else if (tag === 'table' && isDataTable(element))
      this.collector.add(parent, { element }, extractText(node.children, this.visibility), {});
    else return openElement(node, parent);
    return undefined;
  }

  /** Returns whether a child starts a block of its own rather than being part of its parent's line. */
  private isBlockLevel(node: FlatNode, parent: FlatNode): boolean {
    const { tag } = node;
    if (tag in MEDIA_KINDS) return !TEXT_BLOCK_TAGS.has(parent.tag) && !(parent.tag === 'a' && hasText(parent));
    // Scripts split headlines into a box for each line, word or letter.
    const isPartOfHeading = tag === 'div' && /^h[1-6]$/.test(parent.tag) && findMedia(node).length === 0;
    const isPhrasing = PHRASING_TAGS.has(tag) && TEXT_BLOCK_TAGS.has(parent.tag);
    if ((isPhrasing || isPartOfHeading) && isInlineContent(node.element)) return false;
    if (this.isInline(node)) return !TEXT_BLOCK_TAGS.has(parent.tag) && parent.tag !== 'a' && isMediaOnly(node);
    return true;
  }

  /**
   * Returns whether an element is inline and contains only inline elements. Custom elements in a `<p>` count as inline.
   */
  private isInline(node: FlatNode, depth = 0): boolean {
    const cached = this.inlineCache.get(node);
    if (cached !== undefined) return cached;
    const { element, tag } = node;
    let result =
      PHRASING_TAGS.has(tag) ||
      tag === 'slot' ||
      (tag.includes('-') && !element.shadowRoot && element.parentElement?.localName === 'p');
    if (result) {
      for (const child of node.children) {
        const name = child.tag;
        if (child.isText || NON_CONTENT_TAGS.has(name) || name === 'svg' || name in MEDIA_KINDS) continue;
        if (depth === MAX_DEPTH || !this.isInline(child, depth + 1)) {
          result = false;
          break;
        }
      }
    }
    this.inlineCache.set(node, result);
    return result;
  }

  /**
   * Adds the blocks of a run.
   *
   * @param isOnlyContent whether the run is all that its parent contains
   * @returns whether any block was added
   */
  private addRun(open: OpenElement, run: FlatNode[], isOnlyContent: boolean): boolean {
    const content = extractText(run, this.visibility);
    if (!content.text) {
      const media = run.flatMap((node) => (node.isText ? [] : findMedia(node)));
      for (const { element, tag } of media) this.collector.addMedia(open, element, MEDIA_KINDS[tag] ?? 'image');
      if (!media.length) open.stretchedLink ??= findEmptyLink(run);
      return media.length > 0;
    }
    if (isOnlyContent && open.parent) {
      // The parent contains nothing else, so the parent itself is the block.
      this.collector.add(open.parent, { element: open.element }, content, {});
      return true;
    }
    const filled = run.filter((node) => (node.isText ? node.text.trim() : node.tag !== 'br'));
    const only = filled.length === 1 && !filled[0]?.isText ? filled[0]?.element : undefined;
    if (only && !only.assignedSlot) this.collector.add(open, { element: only }, content, {});
    else {
      const nodes = run.map(({ node }) => node as ChildNode);
      this.collector.add(open, { element: open.element, nodes }, content, { run: true });
    }
    return true;
  }
}
