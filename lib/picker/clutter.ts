import type { PlaceRule } from '../classify/built-in';
import { isWithin, parentOf } from '../document/dom';
import type { Block, Elements, Kind, Reading } from '../types';

/** Running text has so many characters; shorter lines may be labels and links. */
const PARAGRAPH = 80;
/** … unless links are so much of it. */
const LINKS = 0.5;
/** A box that holds more of all that is kept is no box of clutter. */
const MOST = 0.25;
/** What names a story, and never goes. */
const HEAD = new Set<Kind>(['headline', 'standfirst', 'byline', 'dateline']);

/** What a verdict on the story's own run of paragraphs calls itself. */
const RUN: PlaceRule = 'story-paragraph';

/** A part of the page that the clean view keeps. */
export interface Kept {
  element: Element;
  /** Is it certainly the story's: its head, or running text written like most of it? */
  story: boolean;
  /** Is it running text, however it is written? */
  prose: boolean;
  text: string;
}

/** @returns what a reading keeps, in the order of the page */
export function keptIn({ blocks, verdicts }: Reading, elements: Elements): Kept[] {
  return verdicts.flatMap(({ block: id, decide, kind, rule }) => {
    const [block, place] = [blocks[id], elements.get(id)];
    if (decide !== 'keep' || !block || !place) return [];
    const prose = kind === 'paragraph' && isProse(block);
    const story = HEAD.has(kind) || (prose && rule === RUN);
    return [{ element: place.element, story, prose, text: block.text }];
  });
}

function isProse({ text, links }: Block): boolean {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  return text.length >= PARAGRAPH && linked < text.length * LINKS;
}

/** What an element holds of all that is kept. */
interface Held {
  parts: number;
  prose: number;
  letters: number;
  story: boolean;
}

const NOTHING: Held = { parts: 0, prose: 0, letters: 0, story: false };

/** What the reader may mean by pointing: sizes from the nearest part that is kept to the widest box without the story. */
export class Clutter {
  private readonly kept: readonly Kept[];
  private readonly held = new Map<Element, Held>();
  private readonly letters: number;

  constructor(kept: readonly Kept[]) {
    this.kept = kept;
    this.letters = kept.reduce((sum, { text }) => sum + text.length, 0);
    for (const { element, story, prose, text } of kept)
      for (let at: Element | null = element; at; at = parentOf(at)) {
        const held = this.in(at);
        this.held.set(at, {
          parts: held.parts + 1,
          prose: held.prose + Number(prose),
          letters: held.letters + text.length,
          story: held.story || story,
        });
      }
  }

  /** @returns elements, the narrowest first; none where the story is pointed at, or nothing that is kept */
  sizesAt(pointed: Element): Element[] {
    let at: Element | null = pointed;
    while (at && !this.partsIn(at)) at = parentOf(at);
    const sizes: Element[] = [];
    let before = at ? this.in(at) : NOTHING;
    for (; at && !/^(?:html|body)$/.test(at.localName) && !this.holdsStory(at); at = parentOf(at)) {
      const now = this.in(at);
      // More running text than was pointed at, or too much of all: a story within the page.
      if (sizes.length && (now.prose > before.prose || now.letters > MOST * this.letters)) break;
      // A frame around the same parts is what they stand in.
      if (now.parts === before.parts) sizes.pop();
      sizes.push(at);
      before = now;
    }
    return sizes;
  }

  /** @returns boxes that may be left over, in the order of the page: what stands behind the story's head and is not the story's */
  left(): Element[] {
    const head = this.kept.findIndex(({ story }) => story);
    const boxes = this.kept.flatMap(({ element, story }, at) =>
      at > head && !story ? (this.sizesAt(element).at(-1) ?? []) : [],
    );
    return [...new Set(boxes)];
  }

  /** @returns how many parts that are kept an element holds */
  partsIn(element: Element): number {
    return this.in(element).parts;
  }

  /** @returns how many paragraphs of running text an element holds */
  proseIn(element: Element): number {
    return this.in(element).prose;
  }

  holdsStory(element: Element): boolean {
    return this.in(element).story;
  }

  /** @returns what the parts that are kept say in an element */
  linesIn(element: Element): string[] {
    return this.kept.filter((one) => isWithin(one.element, element)).map(({ text }) => text);
  }

  /** @returns the parts that are kept in an element, each by its own element, and all others */
  partedBy(element: Element): { inside: Element[]; others: Element[] } {
    const [inside, others] = [new Set<Element>(), new Set<Element>()];
    for (const one of this.kept) (isWithin(one.element, element) ? inside : others).add(one.element);
    return { inside: [...inside], others: [...others] };
  }

  private in(element: Element): Held {
    return this.held.get(element) ?? NOTHING;
  }
}
