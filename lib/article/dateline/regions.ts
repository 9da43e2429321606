import WORDS from '../../../assets/words/places.json';
import { foldPlaceName } from './cities';

let states: ReadonlySet<string> | undefined;
const countriesByLanguage = new Map<string, ReadonlySet<string>>();

/**
 * Tells whether a text is the name of a state, province or country, or the abbreviation of a state: "Ill.", "TX",
 * "Costa Rica".
 *
 * @param lang BCP 47 tag of a language whose names of countries are recognized, in addition to English ones
 */
export function isRegion(text: string, lang: string): boolean {
  states ??= new Set(WORDS.regions.split('|'));
  const name = foldPlaceName(text);
  return states.has(name) || countryNames(lang).has(name) || countryNames('en').has(name);
}

/** Returns the names of all countries in a language, folded, as the browser's `Intl.DisplayNames` has them. */
function countryNames(lang: string): ReadonlySet<string> {
  const known = countriesByLanguage.get(lang);
  if (known) return known;
  const names = new Set<string>();
  try {
    const regions = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const name = regions.of(first + second);
        if (name) names.add(foldPlaceName(name));
      }
  } catch {
    // The page declares an invalid language tag.
  }
  countriesByLanguage.set(lang, names);
  return names;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
