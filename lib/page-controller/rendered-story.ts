import { storyTextIds } from '../pipeline/hidden-counts';
import type { Meter, Place } from '../types';
import type { ShownStory } from './types';

/** Counts the text blocks of the story that are still in the page, and those that the browser currently renders. */
export function countRendered({ reading, elements }: ShownStory): Required<Pick<Meter, 'story' | 'drawn'>> {
  const places = storyTextIds(reading).flatMap((id) => {
    const place = elements.get(id);
    if (!place || !reading.blocks[id]?.rendered) return [];
    // The page may remove single nodes of a run of bare text.
    const { element, nodes } = place;
    const left = nodes?.filter((node) => node.isConnected);
    return element.isConnected && (!left || left.length) ? { element, nodes: left } : [];
  });
  return { story: places.length, drawn: places.filter(isRendered).length };
}

function isRendered({ element, nodes }: Place): boolean {
  // The contents of a closed `<details>` have boxes, but are not rendered.
  if (!element.checkVisibility()) return false;
  const [first, last] = [nodes?.[0], nodes?.at(-1)];
  if (!first || !last) return element.getClientRects().length > 0;
  const range = element.ownerDocument.createRange();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range.getClientRects().length > 0;
}
