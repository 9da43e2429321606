import GERMAN from '../../../assets/sources/de.json';
import ENGLISH from '../../../assets/sources/en.json';
import SPANISH from '../../../assets/sources/es.json';
import FRENCH from '../../../assets/sources/fr.json';
import ENGLISH_MODEL from '../../../assets/sources/model.json';
import type { LanguageData } from './language';
import type { ModelData } from './learned/model';

/** What it takes to read a language. */
export interface LanguageWords {
  words: LanguageData;
  /** Weights, where attributions are learned. */
  model?: ModelData;
}

/** The languages that are read, each once its measured precision allows it: docs/sources.md. */
const ALL: Record<string, LanguageWords> = {
  de: { words: GERMAN },
  en: { words: ENGLISH, model: ENGLISH_MODEL },
  es: { words: SPANISH },
  fr: { words: FRENCH },
};

/**
 * The words of a language. In a page of the built extension each language is a file of its own, and is there once it has
 * been asked for: `scripts/build/data-apart.ts`.
 *
 * @param language two letters: "en"
 */
export function wordsOf(language: string): LanguageWords | undefined {
  return Object.hasOwn(ALL, language) ? ALL[language] : undefined;
}
