import NAMES from '../../assets/words/months.json';

/**
 * Month names and their common short forms as dates on news pages have them, written by hand. One entry of the file a month:
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Icelandic, Finnish, Polish,
 * Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Arabic (three ways), Hebrew, Hindi, Indonesian,
 * Afrikaans, Catalan, Croatian, Malay, Serbian, Bulgarian, Estonian, Latvian, Lithuanian.
 */
const MONTHS = new Map<string, number>();
for (const [at, names] of NAMES.entries())
  for (const name of names.split(' ')) MONTHS.set(name.normalize('NFKC'), at + 1);

/**
 * @param lang the page's language: one name is October in Croatian and November in Polish and Czech
 * @returns 1 to 12 for a month's name in any of the languages, else undefined
 */
export function monthOf(name: string, lang = ''): number | undefined {
  const plain = name.toLowerCase();
  if (plain === 'listopada' && /^(?:hr|bs)\b/.test(lang)) return 10;
  // Hebrew puts "in" before the month, as one word.
  return MONTHS.get(plain) ?? MONTHS.get(plain.replace(/^ב/, ''));
}
