import { firstNodeOf } from '../../lib/document/dom';
import { keptText, readPage } from '../../lib/pipeline';
import type { Elements, Reading } from '../../lib/types';
import { descendantsOf, serializeTree } from './tree-dom';

/** Reads a document and checks the invariants of readings, whatever the page is. */
export function readAndCheck(page: Document, url = 'https://news.test/2031/a-story'): Reading {
  const root = page.firstElementChild;
  const before = root && serializeTree(root);
  const observer = new MutationObserver(() => undefined);
  const everything = { childList: true, attributes: true, characterData: true, subtree: true };
  observer.observe(page, everything);
  for (const node of descendantsOf(page))
    if ((node as Element).shadowRoot) observer.observe((node as Element).shadowRoot as Node, everything);
  const { reading, elements } = readPage(page, { url });
  const mutations = observer.takeRecords();
  observer.disconnect();
  if (mutations.length || (root && serializeTree(root)) !== before) throw new Error('The document was changed.');
  checkOneToOne(page, reading, elements);
  keptText(reading);
  if (JSON.stringify(structuredClone(reading)) !== JSON.stringify(reading))
    throw new Error('The reading is not plain data.');
  return reading;
}

/** Checks that each block has one verdict, in order, and is in the document, none inside another. */
function checkOneToOne(page: Document, { blocks, verdicts }: Reading, elements: Elements): void {
  const isSequence = (ids: number[]) => ids.length === blocks.length && ids.every((id, index) => id === index);
  if (!isSequence(blocks.map(({ id }) => id))) throw new Error('Block ids are not a sequence.');
  if (!isSequence(verdicts.map(({ block }) => block))) throw new Error('A block has no verdict or several.');
  if (!isSequence([...elements.keys()])) throw new Error('A block has no place or several.');
  const owner = new Map<Node, number>();
  for (const [id, place] of elements) {
    if (firstNodeOf(place).getRootNode({ composed: true }) !== page)
      throw new Error(`Block ${id} is not in the document.`);
    for (const node of place.nodes ?? [place.element]) {
      if (owner.has(node)) throw new Error(`Blocks ${owner.get(node)} and ${id} share a node.`);
      owner.set(node, id);
    }
  }
  for (const [node, id] of owner)
    for (let at = flatParent(node); at; at = flatParent(at)) {
      const other = owner.get(at);
      if (other !== undefined && other !== id) throw new Error(`Block ${id} is inside block ${other}.`);
    }
}

/** Returns the parent of a node in the flat tree. Independent of the code under test. */
function flatParent(node: Node): Node | null {
  const slot = node.nodeType === 1 || node.nodeType === 3 ? (node as Text).assignedSlot : null;
  const parent = Reflect.get(Object.getPrototypeOf(node), 'parentNode', node) as Node | null;
  return slot ?? (parent?.nodeType === 11 ? (parent as ShadowRoot).host : parent) ?? null;
}
