import type { LayoutRuleId } from '../classify/built-in-rule-ids';
import { flatTreeParent, isInclusiveDescendant } from '../document/dom';
import { isRunningText } from '../text/running-text';
import type { Elements, Kind, ReadingCore } from '../types';

/** Blocks with a larger share (0–1) of link text are not running text. */
const MAX_LINK_SHARE = 0.5;
/** An element with a larger share (0–1) of all kept text is not offered as clutter. */
const MAX_KEPT_SHARE = 0.25;
/** Kinds of blocks that identify the story, and can never be picked as clutter. */
const HEADER_KINDS = new Set<Kind>(['headline', 'standfirst', 'byline', 'dateline']);

/** Layout rule of the paragraphs of the main content. */
const STORY_PARAGRAPH: LayoutRuleId = 'story-paragraph';

/** An element that the clean view shows. */
export interface KeptElement {
  element: Element;
  /** Whether it is certainly part of the story: its header, or a paragraph of the main content. */
  isStory: boolean;
  /** Whether it is running text of any kind. */
  isProse: boolean;
  text: string;
}

/** Returns the elements that a reading keeps, in document order. */
export function collectKeptElements({ blocks, verdicts }: ReadingCore, elements: Elements): KeptElement[] {
  return verdicts.flatMap(({ block: id, decide, kind, rule }) => {
    const [block, place] = [blocks[id], elements.get(id)];
    if (decide !== 'keep' || !block || !place) return [];
    const isProse = kind === 'paragraph' && isRunningText(block, MAX_LINK_SHARE);
    const isStory = HEADER_KINDS.has(kind) || (isProse && rule === STORY_PARAGRAPH);
    return [{ element: place.element, isStory, isProse, text: block.text }];
  });
}

/** Totals of the kept content inside one element. */
interface ContentTotals {
  blocks: number;
  paragraphs: number;
  chars: number;
  hasStory: boolean;
}

const NO_CONTENT: ContentTotals = { blocks: 0, paragraphs: 0, chars: 0, hasStory: false };

/**
 * The kept content of a page, with totals for each element. Finds the elements that a reader may mean when pointing at
 * one.
 */
export class KeptContent {
  private readonly kept: readonly KeptElement[];
  private readonly totals = new Map<Element, ContentTotals>();
  private readonly chars: number;

  constructor(kept: readonly KeptElement[]) {
    this.kept = kept;
    this.chars = kept.reduce((sum, { text }) => sum + text.length, 0);
    for (const { element, isStory, isProse, text } of kept)
      for (let at: Element | null = element; at; at = flatTreeParent(at)) {
        const { blocks, paragraphs, chars, hasStory } = this.totalsOf(at);
        this.totals.set(at, {
          blocks: blocks + 1,
          paragraphs: paragraphs + Number(isProse),
          chars: chars + text.length,
          hasStory: hasStory || isStory,
        });
      }
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

  /** Returns the elements below the story's headline that may be clutter, in document order. */
  findLeftovers(): Element[] {
    const head = this.kept.findIndex(({ isStory }) => isStory);
    const boxes = this.kept.flatMap(({ element, isStory }, at) =>
      at > head && !isStory ? (this.selectableElementsAt(element).at(-1) ?? []) : [],
    );
    return [...new Set(boxes)];
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

  /** Returns the texts of the kept blocks in an element. */
  textsIn(element: Element): string[] {
    return this.kept.filter((one) => isInclusiveDescendant(one.element, element)).map(({ text }) => text);
  }

  /** Splits the elements of all kept blocks into those inside an element and all others. */
  partitionBy(element: Element): { inside: Element[]; others: Element[] } {
    const [inside, others] = [new Set<Element>(), new Set<Element>()];
    for (const one of this.kept) (isInclusiveDescendant(one.element, element) ? inside : others).add(one.element);
    return { inside: [...inside], others: [...others] };
  }

  private totalsOf(element: Element): ContentTotals {
    return this.totals.get(element) ?? NO_CONTENT;
  }
}
