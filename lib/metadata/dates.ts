import { monthOf } from './months';

const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;
const MONTH = String.raw`(?<month>[\p{L}\p{M}]+)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|[oa.])?`;
const OF = String.raw`(?:(?:de|del|of)\s+)?`;

/** Dates with the month as a word: "4. Mai 2026", "4 de mayo de 2026", "May 4th, 2026", "2026. május 4.". */
const NAMED = [
  // Some Arabic papers name a month twice: "مايو/أيار".
  new RegExp(String.raw`(?<!\d)${DAY}\s+${OF}${MONTH}(?:\/[\p{L}]+)?,?\s+${OF}${YEAR}`, 'u'),
  new RegExp(String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`, 'u'),
  new RegExp(String.raw`${YEAR}\.?\s+${MONTH}\s+${DAY}`, 'u'),
];

/** What stands before the day of a change rather than the first day, and what stands before that one. */
const CHANGED =
  /update|modifi|revised|aktuali[sz]|ge[äa]ndert|mis[e]? à jour|maj\b|actuali[sz]|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|[oø]ppdater|opdater|ändrad|endret|päivitetty|zaktualiz|frissít|güncel|ενημ|обновл|оновл|изменен|تحديث|עודכן|עדכון|更新|수정|업데이트|diperbarui|cập nhật|अपडेट/iu;
const FIRST_DAY =
  /publi|veröffentlich|erstellt|created|posted|pubbl|gepubliceerd|geplaatst|udgivet|objavl|vydáno|megjelent|yayın|опубл|نشر|פורסם|公開|掲載|입력|등록|发布|發布|terbit|đăng|julkaistu/iu;

/**
 * @param texts `datetime` attributes and shown date lines, in the order of the page
 * @param lang the page's language: decides whether 3/4 is the third of April or the fourth of March
 * @returns the first day that can be read, as ISO 8601: one that is not said to be the day of a change, where there is
 *   one
 */
export function visibleDate(texts: string[], lang: string): string | undefined {
  let change: string | undefined;
  for (const raw of texts) {
    const text = plainDigits(raw);
    const said = FIRST_DAY.exec(text);
    const date = (said && dateIn(text.slice(said.index), lang)) ?? dateIn(text, lang);
    if (!date) continue;
    if (said || !CHANGED.test(text.split(/\d/)[0] ?? '')) return date;
    change ??= date;
  }
  return change;
}

function dateIn(text: string, lang: string): string | undefined {
  const [written] =
    text.match(/\b(?:19|20)\d{2}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/) ?? [];
  return written ?? eastern(text) ?? named(text, lang) ?? digits(text, lang);
}

const isAhead = (date: string) => Date.parse(date) > Date.now() + 2 * 86_400_000;

function eastern(text: string): string | undefined {
  const found = text.match(/((?:19|20)\d{2})\s*[年.년/]\s*(\d{1,2})\s*[月.월/]\s*(\d{1,2})/);
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : undefined;
}

function named(text: string, lang: string): string | undefined {
  for (const form of NAMED) {
    const { year, month, day: date } = form.exec(text)?.groups ?? {};
    const number = month && monthOf(month, lang);
    if (number) return day(Number(year), number, Number(date));
  }
  return undefined;
}

function digits(text: string, lang: string): string | undefined {
  const found =
    text.match(/\b(\d{1,2})(?:[/-]|\.\s?)(\d{1,2})(?:[/-]|\.\s?)((?:19|20)?\d{2})\b/) ??
    text.match(/(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? ((?:19|20)\d{2})\b/);
  if (!found) return undefined;
  const [a, b, short] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = short < 100 ? 2000 + short : short;
  const monthFirst = b > 12 || (MONTH_FIRST.test(lang) && a <= 12);
  const [first, other] = monthFirst ? [day(year, a, b), day(year, b, a)] : [day(year, b, a), day(year, a, b)];
  // A day that has not come yet was meant the other way round; a short year far ahead is of another calendar.
  if (first && other && isAhead(first) && !isAhead(other)) return other;
  return short < 100 && first && isAhead(first) ? undefined : first;
}

/** Where the month stands before the day also in numbers alone. */
const MONTH_FIRST = /^(?:en|es)-(?:us|ph|pr)\b/;

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
