import { languageWords } from '#data/language-words';
import type { LanguageData } from './language';
import type { SourceClassifierData } from './learned/classifier';

/** Word lists and, for a learned detector, weights of a language. */
export interface LanguageWords {
  words: LanguageData;
  /** Weights, where attributions are learned. */
  model?: SourceClassifierData;
}

/**
 * Returns the words of a language. In a content script of the extension each language is a lazy chunk, which must be loaded first.
 *
 * @param code two letters: "en"
 * @returns undefined where the language is not supported, or its chunk is not loaded
 */
export const findLanguageWords: (code: string) => LanguageWords | undefined = languageWords;
