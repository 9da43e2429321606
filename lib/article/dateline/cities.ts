import WORDS from '../../../assets/words/places.json';

let cities: ReadonlySet<string> | undefined;
const commonWords = new Map<string, ReadonlySet<string>>();

/** Normalizes a place name like those in the gazetteer: case, accents, hyphens and apostrophes. */
export function foldPlaceName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/[.()’'ʻ‘`]/g, '')
    .replace(/[-‐\s]+/g, ' ')
    .trim();
}

/** Matches what distinguishes a town from others of its name: ", N.H.", "(Saale)", "am Main", "an der Weinstraße". */
const DISTRICT = /^(?:Land)?[Kk]reis\s|^Region\s|^Raum\s/;
const ADDITION = /[,،].*$|\s(?:\(|(?:a[mn]|an der|an den|in der|im|bei|ob der|vor der|upon|sur)\s\p{Lu}).*$/su;

/** Tells whether a text is the name of a city in the gazetteer; what distinguishes it from others is ignored. */
export function isCity(text: string): boolean {
  cities ??= new Set([
    ...WORDS.cities.split('|'),
    ...[...WORDS.arabic.split('|'), ...WORDS.cyrillic.split('|')].map(foldPlaceName),
  ]);
  return cities.has(foldPlaceName(text)) || cities.has(foldPlaceName(text.replace(DISTRICT, '').replace(ADDITION, '')));
}

/**
 * Tells whether the name of a city is also a common word or a first name that may open a sentence: "Reading",
 * "Charlotte".
 *
 * @param lang the text's language, a BCP 47 tag
 */
export function isAlsoCommonWord(city: string, lang: string): boolean {
  const language = lang.slice(0, 2).toLowerCase();
  let words = commonWords.get(language);
  if (!words) {
    const lists: Partial<Record<string, string>> = WORDS.commonWords;
    words = new Set((lists[language] ?? lists.en ?? '').split('|'));
    commonWords.set(language, words);
  }
  return words.has(foldPlaceName(city));
}
