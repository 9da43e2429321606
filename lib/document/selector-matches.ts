import type { Elements } from '../types';
import { queryAll } from './dom';

/**
 * Returns for each selector the ids of the blocks that match it or are inside a match.
 *
 * @param selectors CSS selectors from the reader's rules; invalid ones match nothing
 */
export function findBlocksBySelector(
  document: Document,
  elements: Elements,
  selectors: readonly string[],
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const selector of new Set(selectors)) {
    const matches = new Set(query(document, selector));
    const blocks = new Set<number>();
    if (matches.size)
      for (const [id, { element }] of elements)
        for (let at: Element | null = element; at; at = at.parentElement)
          if (matches.has(at)) {
            blocks.add(id);
            break;
          }
    found.set(selector, blocks);
  }
  return found;
}

function query(document: Document, selector: string): Element[] {
  try {
    return queryAll(document, selector);
  } catch {
    return [];
  }
}
