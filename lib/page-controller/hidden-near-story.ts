import type { PlaceIds } from './place-ids';
import type { ShownStory } from './types';

/** Maximum distance from the story, in blocks, of hidden blocks that are offered to be restored. */
const MAX_DISTANCE_BLOCKS = 30;

/** An element that the clean view hides, with the id of its place. */
export interface HiddenElement {
  element: Element;
  place: number;
}

/** Returns what the clean view hides close to the story. */
export function findHiddenNearStory({ reading, elements }: ShownStory, placeIds: PlaceIds): HiddenElement[] {
  const kept = reading.verdicts.flatMap(({ block, decide }) => (decide === 'keep' ? block : []));
  const [first = 0, last = -1] = [kept[0], kept.at(-1)];
  return reading.verdicts.flatMap(({ block, decide }) => {
    const { rendered, text, media } = reading.blocks[block] ?? {};
    const place = elements.get(block);
    const isNear = block >= first - MAX_DISTANCE_BLOCKS && block <= last + MAX_DISTANCE_BLOCKS;
    return decide === 'hide' && isNear && rendered && (text || media) && place
      ? [{ element: place.element, place: placeIds.idOf(place) }]
      : [];
  });
}
