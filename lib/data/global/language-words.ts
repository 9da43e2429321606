import type { languageWords as bundledLanguageWords } from '#data/language-words';
import { chunkKey, readGlobal } from './store';

/** Returns the word lists of a language, once its lazy chunk (`entrypoints/words-*.content.ts`) is loaded. */
export const languageWords = ((code) => readGlobal(chunkKey(`words-${code}`))) as typeof bundledLanguageWords;
