/** Publication and modification dates in the date lines that a page shows. */
import { isOfOtherCalendar } from './date-conventions';
import { type DateLabel, lastLabel } from './date-labels';
import { type FoundDate, findDates, normalizeDateText } from './date-text';

/** Matches languages in which the label may follow the date: "2026年5月4日 更新", "4 Mayıs 2026 tarihinde güncellendi". */
const LABEL_AFTER_DATE =
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
 * Reads the dates that date lines show, distinguished by their labels. A date without a label is the publication date.
 * If a `datetime` attribute contains one of the dates, it takes precedence over the text.
 *
 * @param lines in page order; the first date of each kind counts
 * @param lang the page's language, which determines whether 3/4 is 3 April or 4 March
 */
export function readShownDates(lines: readonly DateLine[], lang: string): ShownDates {
  const labelled = lines
    .flatMap((line) => datesInLine(line, lang))
    .filter(({ date }) => !isOfOtherCalendar(Date.parse(date.slice(0, 10))));
  const first = (wanted: DateLabel | undefined) => labelled.find(({ label }) => label === wanted)?.date;
  return { published: first('published') ?? first(undefined), modified: first('modified') };
}

/**
 * Returns the first day in date lines as ISO 8601; one that is labelled as a modification only if there is no other;
 * undefined if there is none.
 *
 * @param texts `datetime` attributes and shown date lines, in page order
 * @param lang the page's language
 */
export function findShownDate(texts: readonly string[], lang: string): string | undefined {
  const labelled = texts.flatMap((text) => datesInText(normalizeDateText(text, lang), lang));
  const found = labelled.find(({ label }) => label !== 'modified') ?? labelled[0];
  return found && (/[Z+]|-\d{2}:?\d{2}$/.test(found.date.slice(10)) ? found.date : found.date.slice(0, 10));
}

interface LabelledDate extends FoundDate {
  label: DateLabel | undefined;
}

function datesInLine({ text, datetime }: DateLine, lang: string): LabelledDate[] {
  const plain = normalizeDateText(text, lang);
  const shown = datesInText(plain, lang);
  const [stated] = datetime ? findDates(datetime, lang) : [];
  if (!stated) return shown;
  // A single date, which may be relative ("3 hours ago"), is the one in the `datetime` attribute.
  if (shown.length < 2) return [{ ...stated, label: shown[0]?.label ?? lastLabel(plain) }];
  const same = shown.find(({ date }) => date.slice(0, 16) === stated.date.slice(0, 16));
  return shown.map((one) => (one === same ? { ...one, date: stated.date } : one));
}

function datesInText(text: string, lang: string): LabelledDate[] {
  const found = findDates(text, lang);
  const before = found.map(({ start }, at) => text.slice(found[at - 1]?.end ?? 0, start));
  const after = found.map(({ end }, at) => text.slice(end, found[at + 1]?.start).split(SEPARATOR)[0] ?? '');
  const labelFollows = !lastLabel(before[0] ?? '') && LABEL_AFTER_DATE.test(after[0] ?? '');
  return found.map((one, at) => ({ ...one, label: lastLabel((labelFollows ? after : before)[at] ?? '') }));
}
