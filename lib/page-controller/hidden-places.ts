import { hiddenKindOf } from '../pipeline/hidden-counts';
import type { PageSnapshot } from '../pipeline/snapshot';
import type { PlaceIds } from './place-ids';

/** Returns the places with these ids that have a verdict, each with the kind under which the popup lists it. */
export function findHiddenPlaces({ reading, elements }: PageSnapshot, ids: readonly number[], placeIds: PlaceIds) {
  const wanted = new Set(ids);
  return reading.verdicts.flatMap(({ block, kind }) => {
    const place = elements.get(block);
    return place && wanted.has(placeIds.idOf(place)) ? [{ place, kind: hiddenKindOf(kind) }] : [];
  });
}
