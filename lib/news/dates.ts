import { monthOf } from './months';

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>[\p{L}\p{M}]+)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[oa.])?`;
const OF = String.raw`(?:(?:de|del)\s+)?`;

/** Dates with the month as a word: "4. Mai 2026", "4 de mayo de 2026", "May 4th, 2026", "2026. május 4.". */
const NAMED = [
  // Some Arabic papers name a month twice: "مايو/أيار".
  new RegExp(String.raw`(?<!\d)${DAY}\s+${OF}${MONTH}(?:\/[\p{L}]+)?,?\s+${OF}${YEAR}`, 'u'),
  new RegExp(String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`, 'u'),
  new RegExp(String.raw`${YEAR}\.?\s+${MONTH}\s+${DAY}`, 'u'),
];

/**
 * @param texts `datetime` attributes and shown date lines, in the order of the page
 * @param lang the page's language: decides whether 3/4 is the third of April or the fourth of March
 * @returns the first day that can be read, as ISO 8601
 */
export function visibleDate(texts: string[], lang: string): string | undefined {
  for (const raw of texts) {
    const text = plainDigits(raw);
    const iso = text.match(/\b(?:19|20)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/);
    if (iso) return iso[0];
    const found = eastern(text) ?? named(text) ?? digits(text, lang);
    if (found) return found;
  }
  return undefined;
}

function eastern(text: string): string | undefined {
  const found = text.match(/((?:19|20)\d{2})\s*[年.년/]\s*(\d{1,2})\s*[月.월/]\s*(\d{1,2})/);
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function named(text: string): string | undefined {
  for (const form of NAMED) {
    const { year, month, day: date } = form.exec(text)?.groups ?? {};
    const number = month && monthOf(month);
    if (number) return day(Number(year), number, Number(date));
  }
  return undefined;
}

function digits(text: string, lang: string): string | undefined {
  const found = text.match(/\b(\d{1,2})(?:[/-]|\.\s?)(\d{1,2})(?:[/-]|\.\s?)((?:19|20)?\d{2})\b/);
  if (!found) return undefined;
  const [a, b, short] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = short < 100 ? 2000 + short : short;
  const monthFirst = b > 12 || (lang === 'en-us' && a <= 12);
  return day(year, monthFirst ? a : b, monthFirst ? b : a);
}

/** Wide, Arabic, Persian and Indian digits as 0 to 9. */
function plainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) & 0xf) - (digit >= '०' && digit <= '९' ? 6 : 0)));
}

function day(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
