/** Finds the headline among the texts of the elements inside a link: label, headline, teaser, author, time. */
import { countWords, isTitle, titleFromAddress } from './link-title.ts';

/** Number of words up to which a text before a longer one is a label. */
const MAX_LABEL_WORDS = 4;
const MIN_TITLE_WORDS = 3;
/** Share (0–1) of the longer words of a headline that its address must contain. */
const MIN_SHARE_IN_ADDRESS = 0.5;
const MIN_WORD_CHARS = 4;
/** Matches texts that begin like a time, a date, a duration, a number of comments or an author. */
const NOTE =
  /^(?:\d[\d.:/\s-]*(?:$|(?:min|h|std|uhr|sek|sec|hours?|days?|stunden?|minut|comment|kommentar|comentario|commentaire|coment[aá]rio|fotos?|photos?|bilder|[ap]\.?m)\p{L}*\b.{0,12}$|\.?\s?(?:de\s)?\p{L}{3,9}\.?(?:\sde)?\s\d{4}.{0,12}$)|(?:vor|il y a|hace|há|ago|updated|aktualisiert|published|stand|lesezeit|lesedauer|reading time|temps de lecture|lectura|leitura|duration|dauer)\b.{0,30}\d|\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},?\s\d{4})/iu;

/** Matches the authors of a story: "By Anna Holm and Lars Vind", but not "Von Hamburg nach Berlin". */
const AUTHOR = /^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i)(?:\s(?:and|und|et|y|e|de|van|\p{Lu}[\p{L}.’'-]+)){2,7}$/u;

const isNote = (text: string) => NOTE.test(text) || AUTHOR.test(text);
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Returns the headline of a link.
 *
 * @param parts the texts of its elements, in page order
 * @returns null if no part or run of parts is more of a headline than the whole text
 */
export function chooseTitlePart(parts: readonly string[], url: string): string | null {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    // A headline in several lines
    if (last && /^[\p{Ll},;:?!…]/u.test(part) && !isNote(part) && !/[.!?…]$/.test(last))
      joined.push(`${joined.pop()} ${part}`);
    else joined.push(part);
  }
  const texts = joined.filter((part) => !isNote(part));
  return findInAddress(texts, url) ?? findLongEnough(texts);
}

/** Returns the run of parts whose words the address contains. */
function findInAddress(parts: readonly string[], url: string): string | null {
  const words = new Set(fold(titleFromAddress(url, new Map()) ?? '').split(/[^\p{L}\p{N}]+/u));
  const isInAddress = (part: string) => {
    const long =
      fold(part)
        .match(/[\p{L}\p{N}]+/gu)
        ?.filter(({ length }) => length >= MIN_WORD_CHARS) ?? [];
    return long.length > 0 && long.filter((word) => words.has(word)).length / long.length >= MIN_SHARE_IN_ADDRESS;
  };
  const first = parts.findIndex((part) => isInAddress(part) && countWords(part) > 1);
  if (first < 0) return null;
  let end = first + 1;
  while (parts[end] !== undefined && isInAddress(parts[end] as string)) end++;
  const title = parts.slice(first, end).join(' ');
  return countWords(title) >= MIN_TITLE_WORDS ? title : null;
}

/** Returns the first part that can be a headline and is no label before a longer one. */
function findLongEnough(parts: readonly string[]): string | null {
  const titles = parts.filter(isTitle);
  return titles.find((part) => countWords(part) > MAX_LABEL_WORDS) ?? titles[0] ?? null;
}
