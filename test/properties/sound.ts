import { firstNode } from '../../lib/document/dom';
import { keptText, readPage } from '../../lib/pipeline';
import type { Elements, Reading } from '../../lib/types';
import { nodesIn, wordsOf } from './trees';

/** Reads a document, and makes sure of all that a reading promises, whatever the page is. */
export function soundReading(page: Document, url = 'https://news.test/2031/a-story'): Reading {
  const root = page.firstElementChild;
  const before = root && wordsOf(root);
  const observer = new MutationObserver(() => undefined);
  const all = { childList: true, attributes: true, characterData: true, subtree: true };
  observer.observe(page, all);
  for (const node of nodesIn(page))
    if ((node as Element).shadowRoot) observer.observe((node as Element).shadowRoot as Node, all);
  const { reading, elements } = readPage(page, { url });
  const seen = observer.takeRecords();
  observer.disconnect();
  if (seen.length || (root && wordsOf(root)) !== before) throw new Error('The document was changed.');
  eachOnce(page, reading, elements);
  keptText(reading);
  if (JSON.stringify(structuredClone(reading)) !== JSON.stringify(reading))
    throw new Error('The reading is no plain data.');
  return reading;
}

/** One verdict a block, in order; each block in the document; none inside another. */
function eachOnce(page: Document, { blocks, verdicts }: Reading, elements: Elements): void {
  const counted = blocks.map((_, id) => id);
  const same = (ids: number[]) => ids.length === counted.length && ids.every((id, at) => id === at);
  if (!same(blocks.map(({ id }) => id))) throw new Error('Blocks are not counted in order.');
  if (!same(verdicts.map(({ block }) => block))) throw new Error('A block has no verdict, or two.');
  if (!same([...elements.keys()])) throw new Error('A block has no place, or two.');
  const owner = new Map<Node, number>();
  for (const [id, place] of elements) {
    if (firstNode(place).getRootNode({ composed: true }) !== page)
      throw new Error(`Block ${id} is not in the document.`);
    for (const node of place.nodes ?? [place.element]) {
      if (owner.has(node)) throw new Error(`Blocks ${owner.get(node)} and ${id} are one node.`);
      owner.set(node, id);
    }
  }
  for (const [node, id] of owner)
    for (let at = around(node); at; at = around(at)) {
      const other = owner.get(at);
      if (other !== undefined && other !== id) throw new Error(`Block ${id} is inside block ${other}.`);
    }
}

/** What is around a node as it is shown. */
function around(node: Node): Node | null {
  const slot = node.nodeType === 1 || node.nodeType === 3 ? (node as Text).assignedSlot : null;
  const parent = Reflect.get(Object.getPrototypeOf(node), 'parentNode', node) as Node | null;
  return slot ?? (parent?.nodeType === 11 ? (parent as ShadowRoot).host : parent) ?? null;
}
