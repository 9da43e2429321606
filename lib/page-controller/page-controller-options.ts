import type { PageState } from '../types';
import type { DetailsChunk } from './details-chunk';
import type { HistoryChunk } from './history-chunk';

export interface PageControllerOptions {
  /** Called when the state changes without a request: an app has navigated, or the story has gone. */
  onChange(state: PageState): void;
  /** Returns the chunk that reads details, once it is loaded. */
  details?(): DetailsChunk | undefined;
  /** Returns the chunk that describes stories for the reading history, once it is loaded. */
  history?(): HistoryChunk | undefined;
  /** Called after the clean view was switched on, and before it is switched off. */
  onSwitch?(on: boolean): void;
  /** Returns false once the extension has been updated or removed, because a newer copy may own the marks. */
  isCurrent?(): boolean;
}
