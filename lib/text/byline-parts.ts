/** Removes dates, reading times and labels from a byline, so that only names are left. */
import { BYLINE_PREFIX, textAfterDateAndBy } from './byline-prefix';
import { parseMonth } from './months';
import { looksLikePersonName } from './person-name';

/** Matches words that end the names in a byline: labels of dates and reading times. */
const LABEL =
  /(?<![\p{L}\p{M}])(?:categor(?:y|ies)|kategorien?|catégories?|categorías?|tags|filed under|(?:first|last|originally)\s(?:published|updated|posted|modified)|published|updated|posted|modified|reading time|stand(?=\s*:)|veröffentlicht|erstellt|aktualisiert|zuletzt (?:aktualisiert|geändert)|lesezeit|lesedauer|publié|mis à jour|modifié|temps de lecture|publicado|actualizado|tiempo de lectura|atualizado|tempo de leitura|pubblicato|aggiornato|tempo di lettura|gepubliceerd|geplaatst|bijgewerkt|leestijd|publisert|oppdatert|publicerad|uppdaterad|lästid|udgivet|opdateret|læsetid|julkaistu|päivitetty|opublikowan[oy]|aktualizacja|czas czytania|publikováno|aktualizováno|yayınlan\p{L}+|güncelle\p{L}+|okuma süresi|опубликован[оа]?|обновлен[оа]?|время чтения|опубліковано|оновлено|نشر في|نشرت في|آخر تحديث|تحديث|更新日?|公開日?|掲載日?|発表|发布时间|發布時間|입력|수정|등록)(?![\p{L}\p{M}])/iu;
/** Matches words between a name and a date: a weekday, "on", "am", "le". */
const BEFORE_DATE =
  /(?:^|[\s,;:|·•–—-]+)(?:on|am|le|el|em|il|op|den|d|at|à|vom|dated|dnia|lúc|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\.?[\s,]*$/iu;
/** Matches a label that directly follows a name without a space: "Ida HolmPublished". */
const ATTACHED_LABEL =
  /(?:(?<=\p{Ll})|(?<=\s))(?:Published|Updated|Posted|Modified|Veröffentlicht|Aktualisiert|Publié|Publicado|Actualizado|Atualizado|Pubblicato|Aggiornato)(?![\p{Ll}\p{M}])/u;
const LAST_WORD = /(?:^|[\s,;|·•–—-]+)([\p{L}\p{M}]+)\.?\s*$/u;
/** Matches a day and the word after it, which is its month as in "Ida May 4 March 2026" or not. */
const STARTS_WITH_DAY = /^\p{Nd}{1,2}(?:st|nd|rd|th|er|[.ºª])?\s(?:(?:de|of)\s)?([\p{L}\p{M}]+)/u;
/** Maximum number of characters of a part; longer parts are running text. */
const MAX_PART_CHARS = 200;

/**
 * Returns the parts of a byline that may be names, without dates, times, reading times and what follows them.
 *
 * @param line "By Ida Holm · 4 min read · Updated 3 March 2026", "By Ida Holm May 4, 2026 at 7:18am", "4 May 2026 by
 *   Ida Holm"
 */
export function namePartsOfByline(line: string): string[] {
  const after = textAfterDateAndBy(line);
  if (after) return [beforeDate(after)].filter(Boolean);
  return line
    .split(/\s*[|｜·•●]\s*|\s\/{1,2}\s/u)
    .map((part) => beforeDate(part) || nameAfterDate(part))
    .filter(Boolean);
}

/** Returns the name that follows a date, as in "Dec 17, 2026 Ida Holm"; '' if no name follows. */
function nameAfterDate(part: string): string {
  const [, after = ''] = part.match(/\b(?:19|20)\p{Nd}{2}[\s,–—-]+(\p{Lu}.*)$/u) ?? [];
  const name = beforeDate(after);
  return looksLikePersonName(name) ? name : '';
}

/** Matches a digit that is not part of a word such as "BR24". */
const NUMBER = /(?<![\p{Lu}\p{Ll}\p{M}])\p{Nd}/u;
/**
 * Matches a name at the start of a text, as in "Ida Holm" and "Ida van Holm", or a text in a script without capitals.
 */
const STARTS_WITH_NAME = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+(?:\p{Ll}{1,4}\s+)?\p{Lu}|[^\p{Lu}\p{Ll}]+$)/u;

/**
 * Returns the text before the first number or label, without words that belong to the date; '' if it does not start
 * with a name.
 */
function beforeDate(part: string): string {
  const plain = part.slice(0, MAX_PART_CHARS);
  const [prefix = ''] = BYLINE_PREFIX.exec(plain) ?? [];
  const rest = plain.slice(prefix.length);
  const end = rest.search(NUMBER);
  const stops = [end, rest.search(LABEL), rest.search(ATTACHED_LABEL)].filter((at) => at >= 0);
  if (!stops.length) return withoutMarks(part);
  const stop = Math.min(...stops);
  const names = withoutMarks(withoutDateWords(rest.slice(0, stop), stop === end ? rest.slice(stop) : undefined));
  if (!prefix && !STARTS_WITH_NAME.test(names)) return '';
  // As in "By Ida Holm in Music & Art on 4 May 2026".
  return `${prefix}${names.replace(/\s(?:in|In)(?:\s\p{Lu}.*)?$/u, '')}`;
}

/**
 * Removes the month and the words before a date at the end of a text.
 *
 * @param date the text from the date on; undefined if no date follows
 */
function withoutDateWords(text: string, date: string | undefined): string {
  let names = text.replace(/[([@#]\s*$/u, '');
  if (date === undefined) return names;
  const [, nextWord = ''] = STARTS_WITH_DAY.exec(date) ?? [];
  const last = LAST_WORD.exec(names);
  if (!parseMonth(nextWord) && last && parseMonth(last[1] ?? '')) names = names.slice(0, last.index);
  for (let cut = BEFORE_DATE.exec(names); cut; cut = BEFORE_DATE.exec(names)) names = names.slice(0, cut.index);
  return names;
}

/** Removes delimiters at the end of a text, and a full stop that does not belong to an initial. */
const withoutMarks = (text: string): string =>
  text
    .replace(/[\s,;:|/●*–—-]+$/u, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim();
