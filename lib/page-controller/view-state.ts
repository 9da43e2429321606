import type { PageSnapshot } from '../pipeline/snapshot';
import type { CleanView } from '../view/clean-view';
import { captureScrollAnchor } from '../view/scroll-anchor';
import type { MutationBatcher } from './mutation-batcher';
import { hasScrolled, type SavedScroll, scrollBack } from './scroll-restoration';

/** State while the clean view is off, in which nothing about the page is stored. */
export interface Off {
  readonly kind: 'off';
}

/** State while the clean view is on. */
export interface On {
  readonly kind: 'on';
  readonly view: CleanView;
  /** The reading that is shown. */
  readonly snapshot: PageSnapshot;
  /** Reads what the page adds. */
  readonly batcher: MutationBatcher;
  /** Saved scroll position; null until the view has been drawn. */
  readonly scroll: SavedScroll | null;
  /** Stops all observers. */
  stop(): void;
}

export type ViewState = Off | On;

export const OFF: Off = { kind: 'off' };

/** Replaces the reading that is shown. */
export const withSnapshot = (state: ViewState, snapshot: PageSnapshot): ViewState =>
  state.kind === 'on' ? { ...state, snapshot } : state;

/**
 * Switches the clean view off, which restores the original page. If the reader has not scrolled, the page is scrolled
 * to its previous position; otherwise the line that is being read stays where it is.
 */
export function switchOff(document: Document, { view, snapshot, scroll, stop }: On): Off {
  stop();
  const frame = document.defaultView;
  const moved = scroll !== null && hasScrolled(frame, scroll);
  view.reveal([]);
  const anchor = moved ? captureScrollAnchor(document, snapshot.reading, snapshot.elements) : null;
  view.restore();
  if (anchor) anchor.restore();
  else if (scroll) scrollBack(frame, scroll);
  return OFF;
}
