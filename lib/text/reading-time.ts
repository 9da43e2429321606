/**
 * Characters without spaces that adults read per minute in a text of their first language: Trauzettel-Klosinski and Dietz,
 * "Standardized assessment of reading performance: the new International Reading Speed Texts IReST" (2012), table 2.
 */
const LETTERS_PER_MINUTE: Record<string, number> = {
  ar: 612,
  de: 920,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sl: 885,
  sv: 917,
  tr: 1054,
  zh: 255,
};

/** Share of letters in a text with spaces between its words. */
const LETTER_SHARE = 0.84;

/**
 * Estimates how long a text takes to read.
 *
 * @param characters number of characters, with spaces
 * @param lang language of the text, a BCP 47 tag; other languages than those measured count as English
 * @returns whole minutes, at least 1
 */
export function readingMinutes(characters: number, lang: string): number {
  const speed = LETTERS_PER_MINUTE[lang.slice(0, 2).toLowerCase()] ?? LETTERS_PER_MINUTE.en ?? 1;
  return Math.max(1, Math.round((characters * LETTER_SHARE) / speed));
}
