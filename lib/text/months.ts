import NAMES from '../../assets/words/months.json';

/**
 * Month names and their common abbreviations on news pages, compiled by hand. The file has one entry per month:
 * English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Icelandic, Finnish, Polish,
 * Czech, Slovak, Hungarian, Romanian, Turkish, Greek, Russian, Ukrainian, Arabic (three ways), Hebrew, Hindi, Indonesian,
 * Afrikaans, Catalan, Croatian, Malay, Serbian, Bulgarian, Estonian, Latvian, Lithuanian,
 * Thai, Bengali, Persian, Urdu, Slovenian, Tamil.
 */
const MONTH_BY_NAME = new Map<string, number>();
for (const [index, names] of NAMES.entries())
  for (const name of names.split(' ')) MONTH_BY_NAME.set(name.normalize('NFKC'), index + 1);

/**
 * Returns the number of a month, 1–12, for its name in any of the languages; undefined if it is not the name of a
 * month.
 *
 * @param lang the page's language: "listopada" is October in Croatian but November in Polish and Czech
 */
export function parseMonth(name: string, lang = ''): number | undefined {
  const plain = name.toLowerCase();
  if (plain === 'listopada' && /^(?:hr|bs)\b/.test(lang)) return 10;
  // In Hebrew, the word for "in" is a prefix of the month.
  return MONTH_BY_NAME.get(plain) ?? MONTH_BY_NAME.get(plain.replace(/^ב/, ''));
}
