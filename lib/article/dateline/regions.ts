import WORDS from '../../../assets/words/places.json';
import { foldPlaceName } from './cities';

let states: ReadonlySet<string> | undefined;
const countriesByLanguage = new Map<string, ReadonlySet<string>>();

/**
 * Tells whether a text names a state, a province or a country, or abbreviates a state: "Ill.", "TX", "Costa Rica".
 *
 * @param lang language in which names of countries are understood besides English, a BCP 47 tag
 */
export function isRegion(text: string, lang: string): boolean {
  states ??= new Set(WORDS.regions.split('|'));
  const name = foldPlaceName(text);
  return states.has(name) || countryNames(lang).has(name) || countryNames('en').has(name);
}

/** Returns the folded names of all countries in a language, as the browser knows them. */
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
    // The page declares no valid language tag.
  }
  countriesByLanguage.set(lang, names);
  return names;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
