import type { LanguageWords } from '../../../lib/article/attribution/language-words';
import { defineChunk } from '../../../lib/extension/lazy-chunk';
import type { DetailsChunk } from '../../../lib/page-controller/details-chunk';
import type { HistoryChunk } from '../../../lib/page-controller/history-chunk';
import type { ExportChunk, SpeechChunk, StripChunk } from '../../../lib/page-controller/page-port';
import type { PickerChunk } from '../../../lib/page-controller/pickers';

/** The chunk that reads what only the popup shows. */
export const detailsChunk = defineChunk<DetailsChunk>('details');

/** By language: the chunk with the words that attribute statements to their sources. */
export const wordsChunks = {
  ar: defineChunk<LanguageWords>('words-ar'),
  de: defineChunk<LanguageWords>('words-de'),
  en: defineChunk<LanguageWords>('words-en'),
  es: defineChunk<LanguageWords>('words-es'),
  fr: defineChunk<LanguageWords>('words-fr'),
  pt: defineChunk<LanguageWords>('words-pt'),
};

/** The chunk that describes a story for the reading history. */
export const historyChunk = defineChunk<HistoryChunk>('history');

/**
 * Loads the chunks that read the details of a story in a language. Never rejects.
 *
 * @param isRemembered whether the story is to be described for the reading history
 */
export async function loadDetails(lang = '', isRemembered = false): Promise<void> {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  const words = Object.entries(wordsChunks).find(([code]) => code === language)?.[1];
  await Promise.all([words?.load(), isRemembered && historyChunk.load(), detailsChunk.load()]);
}

/** The chunk that exports a story as text, citation or link. */
export const exportChunk = defineChunk<ExportChunk>('export-story');

/** The chunk with the pickers, with which the reader selects elements of the page. */
export const pickerChunk = defineChunk<PickerChunk>('picker');

/** The chunk with the masthead and the reading strip. */
export const stripChunk = defineChunk<StripChunk>('reading-strip');

/** The chunk that reads a story aloud. */
export const speechChunk = defineChunk<SpeechChunk>('speech');
