import type { PageSnapshot } from '../pipeline/snapshot';
import type { CleanView } from '../view/clean-view';
import { captureScrollAnchor } from '../view/scroll-anchor';
import type { MutationBatcher } from './mutation-batcher';
import { hasScrolled, type SavedScroll, scrollBack } from './scroll-restoration';

/** The clean view is off: nothing of the page is retained. */
export interface Off {
  readonly kind: 'off';
}

/** The clean view is on. */
export interface On {
  readonly kind: 'on';
  readonly view: CleanView;
  /** The page as it is shown. */
  readonly snapshot: PageSnapshot;
  /** Reads what the page adds. */
  readonly batcher: MutationBatcher;
  /** Where the page was scrolled to; null until the view is drawn. */
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
 * Switches the clean view off: the page is as it came. A reader who has not scrolled returns to the former scroll position,
 * otherwise the line that is being read stays where it is.
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
