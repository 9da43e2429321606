import type { LayoutRuleId } from '../classify/built-in-rule-ids';
import { flatTreeParent, isInclusiveDescendant } from '../document/dom';
import { isRunningText } from '../text/running-text';
import { type Elements, KEPT_KINDS, type KeptKind, type Kind, type ReadingCore } from '../types';

/** Blocks with a larger share (0–1) of link text are not running text. */
const MAX_LINK_SHARE = 0.5;
/** An element with a larger share (0–1) of all kept text is not offered as clutter. */
const MAX_KEPT_SHARE = 0.25;
/** Kinds of blocks that identify the story, and can never be picked as clutter. */
const HEADER_KINDS = new Set<Kind>(['headline', 'standfirst', 'byline', 'dateline']);
/** Kinds of blocks of which a picture consists. */
const PICTURE_KINDS = new Set<Kind>(['image', 'caption', 'embed']);

/** Layout rule of the paragraphs of the main content. */
const STORY_PARAGRAPH: LayoutRuleId = 'story-paragraph';

/** An element that the clean view shows. */
export interface KeptElement {
  element: Element;
  /** Whether it is certainly part of the story: its header, or a paragraph of the main content. */
  isStory: boolean;
  /** Whether it is running text of any kind. */
  isProse: boolean;
  /** Whether it looked like clutter, and the safety guard kept it. */
  isInDoubt: boolean;
  kind: KeptKind;
  text: string;
}

/** Returns the elements that a reading keeps, in document order. */
export function collectKeptElements({ blocks, verdicts }: ReadingCore, elements: Elements): KeptElement[] {
  return verdicts.flatMap(({ block: id, decide, kind, rule, origin }) => {
    const [block, place] = [blocks[id], elements.get(id)];
    if (decide !== 'keep' || !isKeptKind(kind) || !block || !place) return [];
    const isProse = kind === 'paragraph' && isRunningText(block, MAX_LINK_SHARE);
    const isStory = HEADER_KINDS.has(kind) || (isProse && rule === STORY_PARAGRAPH);
    return [{ element: place.element, isStory, isProse, isInDoubt: origin === 'guard', kind, text: block.text }];
  });
}

const isKeptKind = (kind: Kind): kind is KeptKind => (KEPT_KINDS as readonly Kind[]).includes(kind);

/** Totals of the kept content inside one element. */
interface ContentTotals {
  blocks: number;
  paragraphs: number;
  chars: number;
  hasStory: boolean;
  hasHeader: boolean;
}

const NO_CONTENT: ContentTotals = { blocks: 0, paragraphs: 0, chars: 0, hasStory: false, hasHeader: false };

/**
 * The kept content of a page, with totals for each element. Finds the elements that a reader may mean when pointing at
 * one.
 */
export class KeptContent {
  private readonly kept: readonly KeptElement[];
  private readonly totals = new Map<Element, ContentTotals>();
  private readonly chars: number;
  private readonly byElement = new Map<Element, KeptElement>();

  constructor(kept: readonly KeptElement[]) {
    this.kept = kept;
    this.chars = kept.reduce((sum, { text }) => sum + text.length, 0);
    for (const one of kept) {
      const { element, isStory, isProse, kind, text } = one;
      this.byElement.set(element, one);
      for (let at: Element | null = element; at; at = flatTreeParent(at)) {
        const { blocks, paragraphs, chars, hasStory, hasHeader } = this.totalsOf(at);
        this.totals.set(at, {
          blocks: blocks + 1,
          paragraphs: paragraphs + Number(isProse),
          chars: chars + text.length,
          hasStory: hasStory || isStory,
          hasHeader: hasHeader || HEADER_KINDS.has(kind),
        });
      }
    }
  }

  /** Returns the kept block at an element, or around it; null if there is none. */
  blockAround(pointed: Element): Element | null {
    for (let at: Element | null = pointed; at; at = flatTreeParent(at)) if (this.byElement.has(at)) return at;
    return null;
  }

  /** Returns whether an element is a block of the story, and not most of it. */
  isStoryBlock(element: Element): boolean {
    const { blocks, hasStory } = this.totalsOf(element);
    return hasStory && this.byElement.has(element) && (blocks === 1 || this.isSmallPart(element));
  }

  /** Returns whether an element contains a block that looked like clutter and was kept. */
  isInDoubt(element: Element): boolean {
    return this.blocksIn(element).some(({ isInDoubt }) => isInDoubt);
  }

  /**
   * Returns a block of the story and the boxes around it that may be hidden with it on one page: without the story's
   * header, and with only a part of all text.
   */
  storyElementsAround(block: Element): Element[] {
    const around = [block];
    for (let at = flatTreeParent(block); at && this.isSmallPart(at); at = flatTreeParent(at)) {
      const last = around.at(-1) ?? block;
      if (last !== block && this.countBlocksIn(last) === this.countBlocksIn(at)) around.pop();
      around.push(at);
    }
    return around;
  }

  /**
   * Returns the first kept block in the window; null if there is none.
   *
   * @param windowHeight height of the window in CSS pixels
   */
  findFirstIn(windowHeight: number): Element | null {
    const isVisible = (element: Element) => {
      const { top, bottom, height } = element.getBoundingClientRect();
      return height > 0 && bottom > 0 && top < windowHeight;
    };
    return this.kept.find(({ element }) => isVisible(element))?.element ?? null;
  }

  /**
   * Returns the elements that can be hidden by pointing at one element: from the nearest with kept content up to the
   * widest without the story. Empty when pointing at the story, or where nothing is kept.
   */
  selectableElementsAt(pointed: Element): Element[] {
    let at: Element | null = pointed;
    while (at && !this.countBlocksIn(at)) at = flatTreeParent(at);
    const selectable: Element[] = [];
    let before = at ? this.totalsOf(at) : NO_CONTENT;
    for (; at && !/^(?:html|body)$/.test(at.localName) && !this.containsStory(at); at = flatTreeParent(at)) {
      const now = this.totalsOf(at);
      // More running text than was pointed at, or too much of the page: this may be a story.
      if (selectable.length && (now.paragraphs > before.paragraphs || now.chars > MAX_KEPT_SHARE * this.chars)) break;
      // Prefer the outermost of several elements around the same blocks.
      if (now.blocks === before.blocks) selectable.pop();
      selectable.push(at);
      before = now;
    }
    return selectable;
  }

  /** Returns the elements below the story's headline that may be clutter: text before pictures, each in document order. */
  findLeftovers(): Element[] {
    const head = this.kept.findIndex(({ isStory }) => isStory);
    const boxes = this.kept.flatMap(({ element, isStory }, at) =>
      at > head && !isStory ? (this.selectableElementsAt(element).at(-1) ?? []) : [],
    );
    const { text = [], pictures = [] } = Object.groupBy(new Set(boxes), (box) =>
      this.blocksIn(box).every(({ kind }) => PICTURE_KINDS.has(kind)) ? 'pictures' : 'text',
    );
    return [...text, ...pictures];
  }

  /** Returns the number of kept blocks in an element. */
  countBlocksIn(element: Element): number {
    return this.totalsOf(element).blocks;
  }

  /** Returns the number of paragraphs of running text in an element. */
  countParagraphsIn(element: Element): number {
    return this.totalsOf(element).paragraphs;
  }

  containsStory(element: Element): boolean {
    return this.totalsOf(element).hasStory;
  }

  /** Returns the kept blocks in an element, in document order. */
  blocksIn(element: Element): KeptElement[] {
    return this.kept.filter((one) => isInclusiveDescendant(one.element, element));
  }

  /** Returns the texts of the kept blocks in an element. */
  textsIn(element: Element): string[] {
    return this.blocksIn(element).map(({ text }) => text);
  }

  /** Splits the elements of all kept blocks into those inside an element and all others. */
  partitionBy(element: Element): { inside: Element[]; others: Element[] } {
    const [inside, others] = [new Set<Element>(), new Set<Element>()];
    for (const one of this.kept) (isInclusiveDescendant(one.element, element) ? inside : others).add(one.element);
    return { inside: [...inside], others: [...others] };
  }

  private isSmallPart(element: Element): boolean {
    const { chars, hasHeader } = this.totalsOf(element);
    return !hasHeader && chars <= MAX_KEPT_SHARE * this.chars;
  }

  private totalsOf(element: Element): ContentTotals {
    return this.totals.get(element) ?? NO_CONTENT;
  }
}
