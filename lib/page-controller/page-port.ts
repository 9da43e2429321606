import type { Lazy } from '../async/lazy';
import type { ThemedPreferences } from '../settings/preferences';
import type { ExportFormat, PageState, SpeechState } from '../types';
import type { DetailsChunk } from './details-chunk';
import type { ExportableStory, exportQuotation } from './export-story';
import type { PickerChunk } from './pickers';
import type { createSpeechController } from './speech-controller';

/** What a page needs of the rest of the extension. */
export interface PagePort {
  /** Version of Clean Copy. */
  version: string;
  /** Returns false once the extension was updated or removed. */
  isCurrent(): boolean;
  /** Tells that the state has changed without a request. */
  publish(state: PageState): void;
  /** Asks for the clean view, with its sheets. */
  requestClean(): Promise<PageState>;
  requestPreferences(): Promise<ThemedPreferences>;
  /** Remembers the place of the story for all pages of the site. */
  rememberStoryPlace(selector: string): Promise<void>;
  /** Makes highlighted text visible: with the clean view off its style sheet may be missing. */
  ensureMarksSheet(): void;
  /** Loads the typeface for dyslexic readers, each file in base64. */
  loadFontFiles(): Promise<{ weight: string; style: string; data: string }[]>;
  /** Tells that the reading aloud has proceeded. */
  speechChanged(state: SpeechState): void;
  /** Lets the page be painted if it is held back until it is clean. */
  endPendingPaint(): void;
}

/** Code of a lazy chunk: it exports a story. */
export interface ExportChunk {
  exportStory(document: Document, story: ExportableStory, format: ExportFormat, now: Date): string | null;
  exportQuotation: typeof exportQuotation;
}

/** Code of a lazy chunk: it reads a story aloud. */
export interface SpeechChunk {
  createSpeechController: typeof createSpeechController;
}

/** Code that a page loads when it is needed. */
export interface PageChunks {
  details: Lazy<DetailsChunk>;
  /** Loads the details chunk, and the words of a language in which sources are cited. Never rejects. */
  loadDetails(lang: string | undefined): Promise<void>;
  export: Lazy<ExportChunk>;
  picker: Lazy<PickerChunk>;
  speech: Lazy<SpeechChunk>;
}
