import { isInFuture, isMonthFirst } from './date-conventions';
import { parseMonth } from './months';

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>[\p{L}\p{M}]+)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[oa.])?`;
const OF = String.raw`(?:(?:de|del|of)\s+)?`;

/** Dates with a named month: "4. Mai 2026", "4 de mayo de 2026", "May 4th, 2026", "2026. május 4.". */
const NAMED_MONTH_FORMATS = [
  // Some Arabic outlets name a month twice: "مايو/أيار".
  new RegExp(String.raw`(?<!\d)${DAY}\s+${OF}${MONTH}(?:\/[\p{L}]+)?,?\s+${OF}${YEAR}`, 'u'),
  new RegExp(String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`, 'u'),
  new RegExp(String.raw`${YEAR}\.?\s+${MONTH}\s+${DAY}`, 'u'),
];

/** Labels of a modification date. */
const MODIFIED_LABEL =
  /update|modifi|revised|aktuali[sz]|ge[äa]ndert|mis[e]? à jour|maj\b|actuali[sz]|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|[oø]ppdater|opdater|ändrad|endret|päivitetty|zaktualiz|frissít|güncel|ενημ|обновл|оновл|изменен|تحديث|עודכן|עדכון|更新|수정|업데이트|diperbarui|cập nhật|अपडेट/iu;
/** Labels of a publication date. */
const PUBLISHED_LABEL =
  /publi|veröffentlich|erstellt|created|posted|pubbl|gepubliceerd|geplaatst|udgivet|objavl|vydáno|megjelent|yayın|опубл|نشر|פורסם|公開|掲載|입력|등록|发布|發布|terbit|đăng|julkaistu/iu;

/**
 * Returns the first date in date lines as ISO 8601; one labelled as a modification only if there is no other.
 *
 * @param texts `datetime` attributes and shown date lines, in page order
 * @param lang the page's language: decides whether 3/4 is 3 April or 4 March
 */
export function findShownDate(texts: string[], lang: string): string | undefined {
  let modified: string | undefined;
  for (const raw of texts) {
    const text = toAsciiDigits(raw);
    const label = PUBLISHED_LABEL.exec(text);
    const date = (label && parseDate(text.slice(label.index), lang)) ?? parseDate(text, lang);
    if (!date) continue;
    if (label || !MODIFIED_LABEL.test(text.split(/\d/)[0] ?? '')) return date;
    modified ??= date;
  }
  return modified;
}

function parseDate(text: string, lang: string): string | undefined {
  const [iso] =
    text.match(/\b(?:19|20)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/) ?? [];
  return iso ?? parseEastAsianDate(text) ?? parseNamedMonthDate(text, lang) ?? parseNumericDate(text, lang);
}

function parseEastAsianDate(text: string): string | undefined {
  const found = text.match(/((?:19|20)\d{2})\s*[年.년/]\s*(\d{1,2})\s*[月.월/]\s*(\d{1,2})/);
  return found ? formatDay(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function parseNamedMonthDate(text: string, lang: string): string | undefined {
  for (const format of NAMED_MONTH_FORMATS) {
    const { year, month, day: date } = format.exec(text)?.groups ?? {};
    const number = month && parseMonth(month, lang);
    if (number) return formatDay(Number(year), number, Number(date));
  }
  return undefined;
}

function parseNumericDate(text: string, lang: string): string | undefined {
  const found =
    text.match(/\b(\d{1,2})(?:[/-]|\.\s?)(\d{1,2})(?:[/-]|\.\s?)((?:19|20)?\d{2})\b/) ??
    text.match(/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ((?:19|20)\d{2})\b/);
  if (!found) return undefined;
  const [a, b, short] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = short < 100 ? 2000 + short : short;
  const putsMonthFirst = b > 12 || (isMonthFirst(lang) && a <= 12);
  const [first, other] = putsMonthFirst
    ? [formatDay(year, a, b), formatDay(year, b, a)]
    : [formatDay(year, b, a), formatDay(year, a, b)];
  // A date in the future was meant the other way round; a short year far ahead belongs to another calendar.
  const isFuture = (date: string) => isInFuture(Date.parse(date));
  if (first && other && isFuture(first) && !isFuture(other)) return other;
  return short < 100 && first && isFuture(first) ? undefined : first;
}

/** Converts full-width, Arabic, Persian and Devanagari digits to ASCII. */
function toAsciiDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) & 0xf) - (digit >= '०' && digit <= '९' ? 6 : 0)));
}

function formatDay(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
