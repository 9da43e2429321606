/** Publication and modification dates in the date lines that a page shows. */
import { isInFuture } from './date-conventions';
import { type FoundDate, findDates, normalizeDateText } from './date-text';

/** Labels of a modification date. */
const MODIFIED_LABEL =
  /update|modifi|revised|aktuali[sz]|ge[äa]ndert|mis[e]? à jour|maj\b|actuali[sz]|atualiz|aggiorn|bijgewerkt|gewijzigd|uppdater|[oø]ppdater|opdater|ändrad|endret|päivitetty|zaktualiz|frissít|güncel|ενημ|обновл|оновл|изменен|تحديث|עודכן|עדכון|更新|수정|업데이트|diperbarui|cập nhật|अपडेट|به‌روزرسانی|آپدیت|ปรับปรุง|আপডেট/giu;
/** Labels of a publication date. */
const PUBLISHED_LABEL =
  /publi|veröffentlich|erstellt|created|posted|pubbl|gepubliceerd|geplaatst|udgivet|objavl|vydáno|megjelent|yayın|опубл|نشر|פורסם|公開|掲載|配信|입력|등록|发布|發布|發佈|terbit|đăng|julkaistu|انتشار|เผยแพร่|প্রকাশ/giu;
/** Languages that may put the label behind the date: "2026年5月4日 更新", "4 Mayıs 2026 tarihinde güncellendi". */
const LABEL_BEHIND =
  /^\s?(?:[(（]|tarihinde\s|-kor\s)?\s?(?:更新|수정|güncellen|frissít|公開|掲載|配信|입력|등록|yayınlan)/iu;
const SEPARATOR = /[|｜·•\n]/u;

/** A date line that a page shows. */
export interface DateLine {
  text: string;
  /** Value of its `datetime` attribute. */
  datetime?: string;
}

/** Dates that a page shows, ISO 8601. */
export interface ShownDates {
  published?: string;
  modified?: string;
}

/**
 * Reads the dates that date lines show, each by its label. A date without a label is that of publication. Where a `datetime`
 * attribute states one of the dates, it is preferred to the text.
 *
 * @param lines in page order; the first date of each kind counts
 * @param lang the page's language: decides whether 3/4 is 3 April or 4 March
 */
export function readShownDates(lines: readonly DateLine[], lang: string): ShownDates {
  const labelled = lines
    .flatMap((line) => datesInLine(line, lang))
    .filter(({ date }) => !isInFuture(Date.parse(date.slice(0, 10))));
  const first = (wanted: Label | undefined) => labelled.find(({ label }) => label === wanted)?.date;
  return { published: first('published') ?? first(undefined), modified: first('modified') };
}

/**
 * Returns the first day in date lines as ISO 8601; one labelled as a modification only if there is no other.
 *
 * @param texts `datetime` attributes and shown date lines, in page order
 */
export function findShownDate(texts: readonly string[], lang: string): string | undefined {
  const labelled = texts.flatMap((text) => datesInText(normalizeDateText(text, lang), lang));
  const found = labelled.find(({ label }) => label !== 'modified') ?? labelled[0];
  return found && (/[Z+]|-\d{2}:?\d{2}$/.test(found.date.slice(10)) ? found.date : found.date.slice(0, 10));
}

type Label = 'published' | 'modified';
interface LabelledDate extends FoundDate {
  label: Label | undefined;
}

function datesInLine({ text, datetime }: DateLine, lang: string): LabelledDate[] {
  const plain = normalizeDateText(text, lang);
  const shown = datesInText(plain, lang);
  const [stated] = datetime ? findDates(datetime, lang) : [];
  if (!stated) return shown;
  // A single date, perhaps relative ("3 hours ago"), is the stated one.
  if (shown.length < 2) return [{ ...stated, label: shown[0]?.label ?? lastLabel(plain) }];
  const same = shown.find(({ date }) => date.slice(0, 16) === stated.date.slice(0, 16));
  return shown.map((one) => (one === same ? { ...one, date: stated.date } : one));
}

function datesInText(text: string, lang: string): LabelledDate[] {
  const found = findDates(text, lang);
  const before = found.map(({ start }, at) => text.slice(found[at - 1]?.end ?? 0, start));
  const behind = found.map(({ end }, at) => text.slice(end, found[at + 1]?.start).split(SEPARATOR)[0] ?? '');
  const isBehind = !lastLabel(before[0] ?? '') && LABEL_BEHIND.test(behind[0] ?? '');
  return found.map((one, at) => ({ ...one, label: lastLabel((isBehind ? behind : before)[at] ?? '') }));
}

/** Returns the meaning of the last label in a text. */
function lastLabel(text: string): Label | undefined {
  const [modified, published] = [lastIndexOf(MODIFIED_LABEL, text), lastIndexOf(PUBLISHED_LABEL, text)];
  if (modified < 0 && published < 0) return undefined;
  return modified > published ? 'modified' : 'published';
}

/** Returns whether the last label in a text is that of a modification date. */
export const isModifiedLabel = (text: string): boolean => lastLabel(text) === 'modified';

function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}
