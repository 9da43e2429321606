import type { Lazy } from '../async/lazy';
import type { OpenedStrip, StripPage } from '../reading-strip/host';
import type { ThemedPreferences } from '../settings/preferences';
import type { ExportFormat, HighlightsCommand, HighlightsState, PageState, SpeechState } from '../types';
import type { DetailsChunk } from './details-chunk';
import type { ExportableStory, exportQuotation } from './export-story';
import type { HistoryChunk } from './history-chunk';
import type { PickerChunk } from './pickers';
import type { createSpeechController } from './speech-controller';

/** The functions of the rest of the extension that a page needs. */
export interface PagePort {
  /** Version of Clean Copy. */
  version: string;
  /** Returns false once the extension was updated or removed. */
  isCurrent(): boolean;
  /** Publishes a state that was not requested. */
  publish(state: PageState): void;
  /** Requests the clean view, with its style sheets. */
  requestClean(): Promise<PageState>;
  requestPreferences(): Promise<ThemedPreferences>;
  /** Stores the selector of the story for all pages of the site. */
  rememberStoryPlace(selector: string): Promise<void>;
  /** Makes highlighted text visible. If the clean view is off, its style sheet may be missing. */
  ensureMarksSheet(): void;
  /** Loads the typeface for dyslexic readers, each file in base64. */
  loadFontFiles(): Promise<{ weight: string; style: string; data: string }[]>;
  /** Reports the state of reading aloud. */
  speechChanged(state: SpeechState): void;
  /** Lets the browser paint the page, if it is held back until it is clean. */
  endPendingPaint(): void;
}

/** Exports of the lazy chunk that exports a story. */
export interface ExportChunk {
  exportStory(document: Document, story: ExportableStory, format: ExportFormat, now: Date): string | null;
  exportQuotation: typeof exportQuotation;
}

/** Exports of the lazy chunk that reads a story aloud. */
export interface SpeechChunk {
  createSpeechController: typeof createSpeechController;
}

/** Exports of the lazy chunk with the masthead and the reading strip. */
export interface StripChunk {
  /** Adds both to a clean page. */
  openStrip(document: Document, page: StripPage): OpenedStrip;
  /** Performs a command of the popup on the reader's highlights. */
  performOnHighlights(command: HighlightsCommand): Promise<HighlightsState>;
}

/** The lazy chunks of a page. */
export interface PageChunks {
  details: Lazy<DetailsChunk>;
  history: Lazy<HistoryChunk>;
  /**
   * Loads the details chunk, the words that attribute statements in a language and, for a story that is remembered, the
   * history chunk. Never rejects.
   */
  loadDetails(lang: string | undefined, isRemembered?: boolean): Promise<void>;
  export: Lazy<ExportChunk>;
  picker: Lazy<PickerChunk>;
  speech: Lazy<SpeechChunk>;
  strip: Lazy<StripChunk>;
}
