import { languageWords } from '#data/language-words';
import type { LanguageData } from './language';
import type { SourceClassifierData } from './learned/classifier';

/** Word lists of a language and, if its attributions are found by a classifier, the classifier's weights. */
export interface LanguageWords {
  words: LanguageData;
  /** Weights of the classifier; missing for languages with a grammar. */
  model?: SourceClassifierData;
}

/**
 * Returns the words of a language. In a content script of the extension, each language is a lazy chunk that must be
 * loaded first.
 *
 * @param code two letters: "en"
 * @returns undefined if the language is not supported or its chunk is not loaded
 */
export const findLanguageWords: (code: string) => LanguageWords | undefined = languageWords;
