import { attributeOf, flatTreeParent, tagOf } from '../../document/dom';
import type { Elements, KeptKind, Kind, Place } from '../../types';

/** A kept block to be exported. */
export interface ExportedBlock {
  id: number;
  kind: KeptKind | Kind;
  place: Place;
}

/** A list item or quote around blocks. */
export interface MarkdownContainer {
  element: Element;
  type: 'item' | 'quote';
  /** The list that an item belongs to. */
  list?: Element;
  /** The number of an item in an ordered list; hidden items are not counted. */
  number?: number;
}

/** Matches kinds of blocks that show that a list item is part of a gallery, a card or an entry of a live blog. */
const NON_ITEM_KIND = /^(?:headline|subheading|caption|byline|dateline|image|embed|table)$/;

/**
 * Finds the list items and quotes around each block, by block id, outermost first. A list item counts only if it
 * contains nothing but text.
 */
export function findMarkdownContainers(blocks: readonly ExportedBlock[]): Map<number, MarkdownContainer[]> {
  const ancestors = new Map(blocks.map(({ id, place }) => [id, collectContainerElements(place.element)]));
  const nonItems = new Set<Element>();
  for (const { id, kind } of blocks) {
    const innermost = ancestors.get(id)?.findLast((element) => tagOf(element) === 'li');
    if (innermost && NON_ITEM_KIND.test(kind)) nonItems.add(innermost);
  }
  const items = new Map<Element, MarkdownContainer>();
  const lastNumbers = new Map<Element, number>();
  const toContainer = (element: Element): MarkdownContainer[] => {
    if (tagOf(element) === 'blockquote') return [{ element, type: 'quote' }];
    if (nonItems.has(element)) return [];
    const item = items.get(element) ?? createItem(element, lastNumbers);
    items.set(element, item);
    return [item];
  };
  return new Map(
    blocks.map(({ id, kind, place }) => {
      const containers = (ancestors.get(id) ?? []).flatMap(toContainer);
      // A quote without a `blockquote` element.
      if (kind === 'quote' && !containers.some(({ type }) => type === 'quote')) {
        const element = place.nodes ? place.element : (flatTreeParent(place.element) ?? place.element);
        containers.push({ element, type: 'quote' });
      }
      return [id, containers];
    }),
  );
}

function collectContainerElements(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && tagOf(at) !== 'body'; at = flatTreeParent(at))
    if (tagOf(at) === 'li' || tagOf(at) === 'blockquote') found.unshift(at);
  return found;
}

function createItem(element: Element, lastNumbers: Map<Element, number>): MarkdownContainer {
  const list = flatTreeParent(element);
  if (!list || tagOf(list) !== 'ol') return { element, type: 'item', list: list ?? element };
  const step = list.hasAttribute('reversed') ? -1 : 1;
  const value = Number.parseInt(attributeOf(element, 'value') ?? '', 10);
  const last = lastNumbers.get(list);
  const next = last === undefined ? firstItemNumber(list, step) : last + step;
  const number = Number.isNaN(value) ? next : value;
  lastNumbers.set(list, number);
  return { element, type: 'item', list, number: Math.max(0, number) };
}

function firstItemNumber(list: Element, step: number): number {
  const start = Number.parseInt(attributeOf(list, 'start') ?? '', 10);
  if (!Number.isNaN(start)) return start;
  return step > 0 ? 1 : [...list.children].filter((child) => tagOf(child) === 'li').length;
}

/** Collects the kept blocks that the page renders, with their places. */
export function collectExportedBlocks(
  reading: {
    blocks: readonly { rendered: boolean }[];
    verdicts: readonly { block: number; decide: string; kind: Kind }[];
  },
  elements: Elements,
): ExportedBlock[] {
  return reading.verdicts.flatMap(({ block, decide, kind }) => {
    const place = elements.get(block);
    return decide === 'keep' && place && reading.blocks[block]?.rendered ? [{ id: block, kind, place }] : [];
  });
}
