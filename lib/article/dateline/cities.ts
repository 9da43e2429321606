import WORDS from '../../../assets/words/places.json';

let cities: ReadonlySet<string> | undefined;

/** Tells whether a text is the name of a city that newspapers use in datelines; what follows a comma is ignored. */
export function isCity(text: string): boolean {
  cities ??= new Set(WORDS.places);
  return cities.has(text.trim().toLowerCase().replace(/,.*$/, ''));
}
