import type { Block, Container, Elements, Place } from '../types';
import { firstNodeOf, flatTreeParent } from './dom';
import type { SegmentedPage } from './segment';

/** A block, with the page that it comes from. */
interface Entry {
  block: Block;
  place: Place;
  origin: 'known' | 'new';
}

/** A page after blocks have been added to it. */
export interface MergedPage extends SegmentedPage {
  /** Ids of the added blocks, in order. */
  addedIds: number[];
  /** New ids of the blocks known before, by their old ids. Blocks that have left the document are missing. */
  newIds: Map<number, number>;
}

/**
 * Merges newly segmented parts into a page, in document order. Blocks that have left the document are dropped. Neither
 * argument is changed.
 *
 * @param page the page as it was segmented before
 * @param part the added parts, from `segment` on these parts
 */
export function mergeSegmented(page: SegmentedPage, part: SegmentedPage): MergedPage {
  const { containers, containerElements, newContainerIds } = mergeContainers(page, part);
  const hasShadowRoots = containerElements.some(({ shadowRoot }) => shadowRoot);
  const elements: Elements = new Map();
  const addedIds: number[] = [];
  const newIds = new Map<number, number>();
  const blocks = mergeEntries(page, part, hasShadowRoots).map(({ block, place, origin }, id): Block => {
    elements.set(id, place);
    if (origin === 'known') newIds.set(block.id, id);
    else addedIds.push(id);
    const container = origin === 'known' ? block.container : (newContainerIds[block.container] ?? 0);
    return { ...block, id, container };
  });
  assignBlockRanges(blocks, containers);
  return { page: { ...page.page, blocks, containers }, elements, containerElements, addedIds, newIds };
}

/**
 * Appends the new containers of a part to those of the page.
 *
 * @returns the merged containers; `newContainerIds` maps container ids of the part to merged ones
 */
function mergeContainers(page: SegmentedPage, part: SegmentedPage) {
  const containerElements = [...page.containerElements];
  const containers: Container[] = page.page.containers.map((container) => ({ ...container }));
  const idByElement = new Map(containerElements.map((element, id) => [element, id]));
  const newContainerIds = part.containerElements.map((element, id): number => {
    const known = idByElement.get(element);
    const container = part.page.containers[id];
    if (known !== undefined || !container) return known ?? 0;
    const parent = part.containerElements[container.parent];
    containers.push({ ...container, id: containerElements.length, parent: (parent && idByElement.get(parent)) ?? 0 });
    idByElement.set(element, containerElements.length);
    return containerElements.push(element) - 1;
  });
  return { containers, containerElements, newContainerIds };
}

/** Merges the blocks of both pages that are still connected, in document order. */
function mergeEntries(page: SegmentedPage, part: SegmentedPage, hasShadowRoots: boolean): Entry[] {
  const candidates = connectedEntries(part, 'new');
  const nowRendered = new Set(candidates.flatMap(({ block, place }) => (block.rendered ? firstNodeOf(place) : [])));
  // Blocks that were not rendered before and are now count as new.
  const known = connectedEntries(page, 'known').filter(
    ({ block, place }) => block.rendered || !nowRendered.has(firstNodeOf(place)),
  );
  const knownNodes = new Set(known.map(({ place }) => firstNodeOf(place)));
  const entries: Entry[] = [];
  let next = 0;
  for (const entry of candidates) {
    const node = firstNodeOf(entry.place);
    if (knownNodes.has(node)) continue;
    const at = firstIndexAfter(known, node, next, hasShadowRoots);
    while (next < at) entries.push(known[next++] as Entry);
    entries.push(entry);
  }
  while (next < known.length) entries.push(known[next++] as Entry);
  return entries;
}

function connectedEntries({ page, elements }: SegmentedPage, origin: Entry['origin']): Entry[] {
  return page.blocks.flatMap((block) => {
    const place = elements.get(block.id);
    return place && firstNodeOf(place).isConnected ? [{ block, place, origin }] : [];
  });
}

/** Sets the block range of each container. In an empty container, `last` is smaller than `first`. */
function assignBlockRanges(blocks: readonly Block[], containers: Container[]): void {
  for (const container of containers) {
    container.first = blocks.length;
    container.last = -1;
  }
  for (const { id, container } of blocks) {
    for (let at = containers[container]; at; at = containers[at.parent]) {
      at.first = Math.min(at.first, id);
      at.last = id;
    }
  }
}

/**
 * Restricts a page to some of its blocks, which get new ids, and to the containers around them.
 *
 * @param ids ids of the blocks to keep, in order
 */
export function restrictToBlocks(
  { page, elements, containerElements }: SegmentedPage,
  ids: readonly number[],
): SegmentedPage {
  const containerIds = new Set<number>();
  for (const id of ids)
    for (
      let at = page.containers[page.blocks[id]?.container ?? -1];
      at && !containerIds.has(at.id);
      at = page.containers[at.parent]
    )
      containerIds.add(at.id);
  // A container's parent always has a lower id, even if containers were added later.
  const kept = page.containers.filter(({ id }) => containerIds.has(id));
  const newIds = new Map(kept.map(({ id }, index) => [id, index]));
  const containers = kept.map((container, id) => ({ ...container, id, parent: newIds.get(container.parent) ?? -1 }));
  const places: Elements = new Map();
  const blocks = ids.flatMap((from, id): Block[] => {
    const block = page.blocks[from];
    const place = elements.get(from);
    if (place) places.set(id, place);
    return block ? [{ ...block, id, container: newIds.get(block.container) ?? 0 }] : [];
  });
  assignBlockRanges(blocks, containers);
  return {
    page: { ...page, blocks, containers },
    elements: places,
    containerElements: kept.flatMap(({ id }) => containerElements[id] ?? []),
  };
}

/**
 * Returns the index of the first entry after a node in document order, by binary search.
 *
 * @param from index at which the search starts
 */
function firstIndexAfter(entries: readonly Entry[], node: Node, from: number, hasShadowRoots: boolean): number {
  let [low, high] = [from, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry && isAfter(firstNodeOf(entry.place), node, hasShadowRoots)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Returns whether a node follows another one in the flat tree. */
function isAfter(node: Node, other: Node, hasShadowRoots: boolean): boolean {
  const [a, b] = hasShadowRoots ? divergingAncestors(node, other) : [node, other];
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/**
 * Returns the ancestors of two nodes directly below their common ancestor in the flat tree, whose order differs from
 * that of the DOM.
 */
function divergingAncestors(a: Node, b: Node): [Node, Node] {
  const [one, two] = [flatTreePath(a), flatTreePath(b)];
  let at = 0;
  while (one[at] && one[at] === two[at]) at++;
  return [one[at] ?? a, two[at] ?? b];
}

/** Returns the ancestors of a node in the flat tree, outermost first, followed by the node itself. */
function flatTreePath(node: Node): Node[] {
  const path = [node];
  const slot = node.nodeType === 3 ? (node as Text).assignedSlot : null;
  let at = node.nodeType === 1 ? flatTreeParent(node as Element) : (slot ?? node.parentElement ?? shadowHostOf(node));
  for (; at; at = flatTreeParent(at)) path.unshift(at);
  return path;
}

function shadowHostOf({ parentNode }: Node): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
}
