import type { SlicedTask } from '../async/time-slicing';
import { type PageSnapshot, readRestSliced, withAdditions } from '../pipeline/snapshot';
import type { ReadingCore } from '../types';
import type { ViewState } from './view-state';

/**
 * Reads the whole of a page of which the clean view shows the story's part.
 *
 * @param stateOf returns the current state of the view, which may change between time slices
 * @returns the page with what was added to it meanwhile; null if it has been read already, or is not shown any more
 */
export function* readRestOfView(document: Document, stateOf: () => ViewState): SlicedTask<PageSnapshot | null> {
  const before = stateOf();
  if (before.kind === 'off' || !before.snapshot.partlyRead) return null;
  const whole = yield* readRestSliced(document, before.snapshot);
  const now = stateOf();
  const isSameView = now.kind === 'on' && now.snapshot.partlyRead === before.snapshot.partlyRead;
  return isSameView ? withAdditions(whole, now.snapshot) : null;
}

/** Tells whether two readings of the same blocks look the same. */
export function isShownAlike({ verdicts }: ReadingCore, other: ReadingCore): boolean {
  return verdicts.every(({ decide, kind }, id) => {
    const also = other.verdicts[id];
    return decide === also?.decide && (decide === 'hide' || kind === also.kind);
  });
}
