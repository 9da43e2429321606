import type { Block, Container, Elements, Place } from '../types';
import { firstNode, parentOf } from './dom';
import type { Segmented } from './segment';

/** A block of the page, or of what has come. */
interface Entry {
  block: Block;
  place: Place;
  from: 'old' | 'part';
}

/** A page with more in it than before. */
export interface Grafted extends Segmented {
  /** Ids of the blocks that are new, in order. */
  added: number[];
  /** From the old id of a block to its new one; blocks that have left the document are missing. */
  moved: Map<number, number>;
}

/**
 * Puts newly found blocks among those already known, each where it stands in the document; blocks that the page has
 * taken out since are dropped. Both pages stay as they are.
 *
 * @param old a page as it was read
 * @param part what has been added, from `segment` on some parts
 */
export function graft(old: Segmented, part: Segmented): Grafted {
  const boxes = [...old.boxes];
  const containers: Container[] = old.page.containers.map((box) => ({ ...box }));
  const known = new Map(boxes.map((element, id) => [element, id]));
  /** From a container's id in the part to its id in the whole. */
  const box = part.boxes.map((element, id): number => {
    const there = known.get(element);
    const its = part.page.containers[id];
    if (there !== undefined || !its) return there ?? 0;
    const parent = part.boxes[its.parent];
    containers.push({ ...its, id: boxes.length, parent: (parent && known.get(parent)) ?? 0 });
    known.set(element, boxes.length);
    return boxes.push(element) - 1;
  });

  const entries: Entry[] = [];
  const listed = (page: Segmented, from: 'old' | 'part') =>
    page.page.blocks.flatMap((block) => {
      const place = page.elements.get(block.id);
      return place && firstNode(place).isConnected ? [{ block, place, from }] : [];
    });
  const more = listed(part, 'part');
  const shown = new Set(more.flatMap(({ block, place }) => (block.rendered ? firstNode(place) : [])));
  // What the page had not shown yet and shows now is read as new.
  const before = listed(old, 'old').filter(({ block, place }) => block.rendered || !shown.has(firstNode(place)));
  const places = new Set(before.map(({ place }) => firstNode(place)));
  const fresh = more.filter(({ place }) => !places.has(firstNode(place)));
  const shadows = boxes.some(({ shadowRoot }) => shadowRoot);
  let next = 0;
  for (const one of fresh) {
    const at = firstAfter(before, firstNode(one.place), next, shadows);
    while (next < at) entries.push(before[next++] as Entry);
    entries.push(one);
  }
  while (next < before.length) entries.push(before[next++] as Entry);

  const elements: Elements = new Map();
  const added: number[] = [];
  const moved = new Map<number, number>();
  const blocks = entries.map(({ block, place, from }, id): Block => {
    elements.set(id, place);
    if (from === 'old') moved.set(block.id, id);
    else added.push(id);
    return { ...block, id, container: from === 'old' ? block.container : (box[block.container] ?? 0) };
  });
  spread(blocks, containers);
  return { page: { ...old.page, blocks, containers }, elements, boxes, added, moved };
}

/** Sets which blocks each container holds. One that is empty now ends before it begins. */
function spread(blocks: readonly Block[], containers: Container[]): void {
  for (const box of containers) {
    box.first = blocks.length;
    box.last = -1;
  }
  for (const { id, container } of blocks) {
    for (let at = containers[container]; at; at = containers[at.parent]) {
      at.first = Math.min(at.first, id);
      at.last = id;
    }
  }
}

/**
 * @param ids blocks to leave in, in order
 * @returns the page with these blocks alone, numbered anew, and no container that holds none of them
 */
export function onlyBlocks({ page, elements, boxes }: Segmented, ids: readonly number[]): Segmented {
  const wanted = new Set<number>();
  for (const id of ids)
    for (
      let at = page.containers[page.blocks[id]?.container ?? -1];
      at && !wanted.has(at.id);
      at = page.containers[at.parent]
    )
      wanted.add(at.id);
  // A container that came later may stand around nothing that came before, but its parent always has a lower id.
  const kept = page.containers.filter(({ id }) => wanted.has(id));
  const number = new Map(kept.map(({ id }, at) => [id, at]));
  const containers = kept.map((box, id) => ({ ...box, id, parent: number.get(box.parent) ?? -1 }));
  const places: Elements = new Map();
  const blocks = ids.flatMap((from, id): Block[] => {
    const block = page.blocks[from];
    const place = elements.get(from);
    if (place) places.set(id, place);
    return block ? [{ ...block, id, container: number.get(block.container) ?? 0 }] : [];
  });
  spread(blocks, containers);
  return {
    page: { ...page, blocks, containers },
    elements: places,
    boxes: kept.flatMap(({ id }) => boxes[id] ?? []),
  };
}

/** The first of the known blocks, from one on, that stands after a node. */
function firstAfter(list: readonly { place: Place }[], node: Node, from: number, shadows: boolean): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && follows(firstNode(other.place), node, shadows)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Does a node stand after another one, as the page is shown? */
function follows(node: Node, other: Node, shadows: boolean): boolean {
  const [a, b] = shadows ? siblings(node, other) : [node, other];
  return (b.compareDocumentPosition(a) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Slots and shadow roots show nodes elsewhere than they stand: what is compared lies right below what holds both. */
function siblings(a: Node, b: Node): [Node, Node] {
  const [one, two] = [wayTo(a), wayTo(b)];
  let at = 0;
  while (one[at] && one[at] === two[at]) at++;
  return [one[at] ?? a, two[at] ?? b];
}

/** All that is around a node as it is shown, outermost first, and the node. */
function wayTo(node: Node): Node[] {
  const way = [node];
  const slot = node.nodeType === 3 ? (node as Text).assignedSlot : null;
  let at = node.nodeType === 1 ? parentOf(node as Element) : (slot ?? node.parentElement ?? hostOf(node));
  for (; at; at = parentOf(at)) way.unshift(at);
  return way;
}

function hostOf({ parentNode }: Node): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : null;
}
