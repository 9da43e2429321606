import ARABIC from '../../../assets/sources/ar.json' with { type: 'json' };
import GERMAN from '../../../assets/sources/de.json' with { type: 'json' };
import ENGLISH from '../../../assets/sources/en.json' with { type: 'json' };
import SPANISH from '../../../assets/sources/es.json' with { type: 'json' };
import FRENCH from '../../../assets/sources/fr.json' with { type: 'json' };
import ENGLISH_MODEL from '../../../assets/sources/model.json' with { type: 'json' };
import PORTUGUESE from '../../../assets/sources/pt.json' with { type: 'json' };

/**
 * The languages in which attributions are supported. A language is added once its measured precision is sufficient
 * (docs/sources.md).
 */
const LANGUAGES = {
  ar: { words: ARABIC },
  de: { words: GERMAN },
  en: { words: ENGLISH, model: ENGLISH_MODEL },
  es: { words: SPANISH },
  fr: { words: FRENCH },
  pt: { words: PORTUGUESE },
};

type LanguageCode = keyof typeof LANGUAGES;

/**
 * Returns the word lists that attribution needs for a language.
 *
 * @param code two letters: "en"
 * @returns undefined where the language is not supported
 */
export function languageWords(code: string): (typeof LANGUAGES)[LanguageCode] | undefined {
  return Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code as LanguageCode] : undefined;
}
