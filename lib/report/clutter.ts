import { parentOf } from '../dom';
import type { Block, Elements, Kind, Reading } from '../types';

/** Running text has so many characters; shorter lines may be labels and links. */
const PARAGRAPH = 80;
/** … unless links are so much of it. */
const LINKS = 0.5;
/** A box that holds more of all that is kept is no box of clutter. */
const MOST = 0.25;
/** What names a story, and never goes. */
const HEAD = new Set<Kind>(['headline', 'standfirst', 'byline', 'dateline']);

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
  const kept = verdicts.flatMap(({ block: id, decide, kind }) => {
    const [block, place] = [blocks[id], elements.get(id)];
    return decide === 'keep' && block && place ? [{ block, kind, element: place.element }] : [];
  });
  const main = mainPath(kept);
  return kept.map(({ block, kind, element }) => ({
    element,
    story: HEAD.has(kind) || (kind === 'paragraph' && pathOf(block) === main && isProse(block)),
    prose: kind === 'paragraph' && isProse(block),
    text: block.text,
  }));
}

/** How most of the story's text is written: the tags and classes around it. */
function mainPath(kept: readonly { block: Block; kind: Kind }[]): string {
  const letters = new Map<string, number>();
  for (const { block, kind } of kept)
    if (kind === 'paragraph') letters.set(pathOf(block), (letters.get(pathOf(block)) ?? 0) + block.text.length);
  return [...letters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

const pathOf = ({ path }: Block) => path.join(' > ');

function isProse({ text, links }: Block): boolean {
  const linked = links.reduce((sum, link) => sum + link.text.length, 0);
  return text.length >= PARAGRAPH && linked < text.length * LINKS;
}

/** What the reader may mean by pointing: sizes from the nearest part that is kept to the widest box without the story. */
export class Clutter {
  private readonly kept: readonly Kept[];

  constructor(kept: readonly Kept[]) {
    this.kept = kept;
  }

  /** @returns elements, the narrowest first; none where the story is pointed at, or nothing that is kept */
  sizesAt(pointed: Element): Element[] {
    let at: Element | null = pointed;
    while (at && !this.partsIn(at)) at = parentOf(at);
    const sizes: Element[] = [];
    let [parts, prose] = [0, at ? this.proseIn(at) : 0];
    for (; at && !/^(?:html|body)$/.test(at.localName) && !this.holdsStory(at); at = parentOf(at)) {
      // More running text than was pointed at, or too much of all: a story within the page.
      if (sizes.length && (this.proseIn(at) > prose || this.shareOf(at) > MOST)) break;
      const now = this.partsIn(at);
      // A frame around the same parts is what they stand in.
      if (now === parts) sizes.pop();
      sizes.push(at);
      parts = now;
      prose = Math.max(prose, this.proseIn(at));
    }
    return sizes;
  }

  /** @returns the first box that may be left over: the first part behind the story's head that is not the story's; null: none */
  firstLeft(): Element | null {
    const head = this.kept.findIndex(({ story }) => story);
    const left = this.kept.find(({ story, prose }, at) => at > head && !story && !prose);
    return (left && this.sizesAt(left.element).at(-1)) ?? null;
  }

  /** @returns how many parts that are kept an element holds */
  partsIn(element: Element): number {
    return this.kept.filter((one) => isIn(one.element, element)).length;
  }

  /** @returns what the parts that are kept say in an element */
  linesIn(element: Element): string[] {
    return this.kept.filter((one) => isIn(one.element, element)).map(({ text }) => text);
  }

  /** @returns how many paragraphs of running text an element holds */
  proseIn(element: Element): number {
    return this.kept.filter((one) => one.prose && isIn(one.element, element)).length;
  }

  private shareOf(element: Element): number {
    const sum = (list: readonly Kept[]) => list.reduce((total, { text }) => total + text.length, 0);
    return sum(this.kept.filter((one) => isIn(one.element, element))) / Math.max(1, sum(this.kept));
  }

  holdsStory(element: Element): boolean {
    return this.kept.some(({ element: part, story }) => story && isIn(part, element));
  }
}

function isIn(element: Element, around: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (at === around) return true;
  return false;
}
