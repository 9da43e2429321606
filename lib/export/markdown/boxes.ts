/** Which lists and quotes hold a block. */
import { attributeOf, native, tagOf, typeOf } from '../../document/dom';
import type { Elements, KeptKind, Kind, Place } from '../../types';

/** A block that is kept, with its place in the page. */
export interface Kept {
  id: number;
  kind: KeptKind | Kind;
  place: Place;
}

/** A list item or a quote around blocks. */
export interface Box {
  element: Element;
  type: 'item' | 'quote';
  /** Of items: the list that they are of. */
  list?: Element;
  /** Of items in ordered lists: as the page counts those that are kept. */
  number?: number;
}

/** What stands in a list's item that is no point of a list: a gallery, a card, an entry of a live blog. */
const NO_POINT = /^(?:headline|subheading|caption|byline|dateline|image|embed|table)$/;

/**
 * @returns for each block, by id, the items and quotes around it, outermost first. An item of a list is one only where
 *   nothing but text stands in it
 */
export function boxesOf(kept: readonly Kept[]): Map<number, Box[]> {
  const holders = new Map(kept.map((one) => [one.id, holdersOf(one.place.element)]));
  const notPoints = new Set<Element>();
  const items = new Map<Element, Box>();
  for (const { id, kind } of kept) {
    const inner = holders.get(id)?.findLast((element) => tagOf(element) === 'li');
    if (inner && NO_POINT.test(kind)) notPoints.add(inner);
  }
  const numbers = new Map<Element, number>();
  const boxOf = (element: Element): Box[] => {
    if (tagOf(element) === 'blockquote') return [{ element, type: 'quote' }];
    if (notPoints.has(element)) return [];
    const known = items.get(element);
    if (known) return [known];
    const box = itemOf(element, numbers);
    items.set(element, box);
    return [box];
  };
  const boxes = new Map<number, Box[]>();
  for (const { id, kind, place } of kept) {
    const around = (holders.get(id) ?? []).flatMap(boxOf);
    // A line set apart as a quote without the tag for it.
    if (kind === 'quote' && !around.some(({ type }) => type === 'quote'))
      around.push({ element: place.nodes ? place.element : (parentOf(place.element) ?? place.element), type: 'quote' });
    boxes.set(id, around);
  }
  return boxes;
}

function holdersOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && tagOf(at) !== 'body'; at = parentOf(at))
    if (tagOf(at) === 'li' || tagOf(at) === 'blockquote') found.unshift(at);
  return found;
}

function itemOf(element: Element, numbers: Map<Element, number>): Box {
  const parent = parentOf(element);
  if (!parent || tagOf(parent) !== 'ol') return { element, type: 'item', list: parent ?? element };
  const step = parent.hasAttribute('reversed') ? -1 : 1;
  const said = Number.parseInt(attributeOf(element, 'value') ?? '', 10);
  const last = numbers.get(parent);
  const number = Number.isNaN(said) ? (last === undefined ? firstNumber(parent, step) : last + step) : said;
  numbers.set(parent, number);
  return { element, type: 'item', list: parent, number: Math.max(0, number) };
}

function firstNumber(list: Element, step: number): number {
  const start = Number.parseInt(attributeOf(list, 'start') ?? '', 10);
  if (!Number.isNaN(start)) return start;
  return step > 0 ? 1 : [...list.children].filter((child) => tagOf(child) === 'li').length;
}

/** The element around this one as it is shown: through slots and out of shadow roots. */
function parentOf(element: Element): Element | null {
  const slot = native(element, 'assignedSlot');
  if (slot) return slot;
  const parent = native(element, 'parentNode');
  if (parent && typeOf(parent) === 11) return (parent as ShadowRoot).host ?? null;
  return parent && typeOf(parent) === 1 ? (parent as Element) : null;
}

/** @returns the kept blocks that the page shows, with their places */
export function keptOf(
  reading: {
    blocks: readonly { rendered: boolean }[];
    verdicts: readonly { block: number; decide: string; kind: Kind }[];
  },
  elements: Elements,
): Kept[] {
  return reading.verdicts.flatMap(({ block, decide, kind }) => {
    const place = elements.get(block);
    return decide === 'keep' && place && reading.blocks[block]?.rendered ? [{ id: block, kind, place }] : [];
  });
}
