import type { Elements } from '../types';
import { queryAll } from './dom';

/**
 * @param selectors CSS selectors from rules of the reader's; one that the browser does not understand selects nothing
 * @returns for each selector the ids of the blocks that it selects, or that stand inside what it selects
 */
export function blocksBySelector(
  document: Document,
  elements: Elements,
  selectors: readonly string[],
): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const selector of new Set(selectors)) {
    const places = new Set(query(document, selector));
    const blocks = new Set<number>();
    if (places.size)
      for (const [id, { element }] of elements)
        for (let at: Element | null = element; at; at = at.parentElement)
          if (places.has(at)) {
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
