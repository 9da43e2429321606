import WORDS from '../../../assets/words/places.json';

let known: ReadonlySet<string> | undefined;

/** @returns whether a text is the name of a city by which papers date their stories */
export function isCity(text: string): boolean {
  known ??= new Set(WORDS.places);
  return known.has(text.trim().toLowerCase().replace(/,.*$/, ''));
}
