import type { LanguageWords } from '../../../lib/article/attribution/language-words';
import { defineChunk } from '../../../lib/extension/lazy-chunk';
import type { DetailsChunk } from '../../../lib/page-controller/details-chunk';
import type { ExportChunk, SpeechChunk } from '../../../lib/page-controller/page-port';
import type { PickerChunk } from '../../../lib/page-controller/pickers';

/** Reads what only the popup shows of a story. */
export const detailsChunk = defineChunk<DetailsChunk>('details');

/** The words by which each language attributes statements to their sources. */
export const wordsChunks = {
  de: defineChunk<LanguageWords>('words-de'),
  en: defineChunk<LanguageWords>('words-en'),
  es: defineChunk<LanguageWords>('words-es'),
  fr: defineChunk<LanguageWords>('words-fr'),
};

/** Loads what reads the details of a story in a language. Never rejects. */
export async function loadDetails(lang = ''): Promise<void> {
  const [language = ''] = lang.toLowerCase().split(/[-_]/);
  const words = Object.entries(wordsChunks).find(([code]) => code === language)?.[1];
  await Promise.all([words?.load(), detailsChunk.load()]);
}

/** Exports the story as text, citation or link. */
export const exportChunk = defineChunk<ExportChunk>('export-story');

/** Lets the reader point at elements of the page. */
export const pickerChunk = defineChunk<PickerChunk>('picker');

/** Reads the story aloud. */
export const speechChunk = defineChunk<SpeechChunk>('speech');
