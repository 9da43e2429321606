import { runToCompletion, type SlicedTask } from '../async/time-slicing';
import type { Elements } from '../types';
import { flatTreeBody } from './flat-tree';
import { BLOCK_ID_ATTRIBUTE, copyForReadability } from './mini-dom/copy';
import type { MiniElement } from './mini-dom/nodes';
import { extractReadable } from './mini-dom/readability';

/**
 * Runs Mozilla Readability on a copy of the page. Its result is one signal among others; its markup is never used.
 *
 * @param body flat tree of the document's body, if already built
 * @returns the ids of the blocks that it keeps; none if it fails
 */
export function findReadableBlocks(document: Document, elements: Elements, body = flatTreeBody(document)): Set<number> {
  return runToCompletion(findReadableBlocksSliced(document, elements, body));
}

/** Like `findReadableBlocks`, time-sliced. */
export function* findReadableBlocksSliced(
  document: Document,
  elements: Elements,
  body = flatTreeBody(document),
): SlicedTask<Set<number>> {
  const ids = new Set<number>();
  try {
    const copy = copyForReadability(document, elements, body);
    yield;
    const readable = extractReadable(copy);
    if (readable) collectBlockIds(readable, ids);
  } catch {
    // A page that makes Readability fail is still read by means of the other signals.
  }
  return ids;
}

function collectBlockIds(element: MiniElement, ids: Set<number>): void {
  for (const child of element.children) {
    const id = child.getAttribute(BLOCK_ID_ATTRIBUTE);
    if (id !== null) ids.add(Number(id));
    collectBlockIds(child, ids);
  }
}
