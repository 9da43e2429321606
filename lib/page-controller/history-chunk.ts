import type { buildRememberedStory } from '../history/remembered-story';

/** Exports of the lazy chunk that describes a story for the reading history. */
export interface HistoryChunk {
  buildRememberedStory: typeof buildRememberedStory;
}
