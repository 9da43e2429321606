/**
 * Words that introduce an author's name: "By", "Von", "An analysis by", "Autor:". Compiled by hand from bylines on news
 * pages.
 */

/** Kinds of work that a byline may mention before "by": "Opinion by", "Words by", "Posted by". */
const WORK =
  'analysis|opinion|comment(?:ary)?|column|review|essay|perspective|interview|written|reported|reporting|story|text|words|posted|' +
  'analyse|kommentar|kolumne|glosse|gastbeitrag|bericht|reportage|geschrieben|gepostet|erstellt|verfasst|veröffentlicht|' +
  'texte|écrit|publié|propos recueillis|análisis|opinión|entrevista|escrito|publicado|' +
  'analisi|intervista|scritto|pubblicato|a cura|geschreven|gepubliceerd|geplaatst|tekst|skrevet|skriven|napisan[eay]|opublikowan[eoy]';
/** "By" in languages that put it before the name. */
const BY =
  'by|von|par|por|di|door|af|av|przez|yazan|oleh|írta|piše|بقلم|كتب|كتبت|إعداد|כתב|כתבה|מאת|από|γράφει (?:ο|η)|текст|автор(?:ы|ка|и)?|' +
  'autor(?:in|en|es|a|zy|ka)?(?:\\/(?:-?in|autor(?:in)?))?|authors?|auteurs?|autore|autrice|szerző|記者|记者|執筆者?|筆者|文|撰文|作者|글|โดย';
/** Words that introduce a name only if a colon follows them. */
const LABEL =
  'muhabir|haber|penulis|reporter|text|texte|tekst|texto|testo|words|kirjoittaja|teksti|redaktor|tác giả|bài|लेखक|লেখক|نویسنده|取材・文|取材|責任編集|编辑|編輯';
/** "By" or a label, and what follows it up to the name. In Chinese, the name directly follows "our reporter". */
const PREFIX = String.raw`(?:(?:(?:${BY})(?![\p{L}\p{M}\p{N}])|(?:${LABEL})(?=\s*[:：/／|]))[\s:：/／|]*|本[报報台网網社刊站](?:特[约約])?[记記]者\s*)`;
const WORK_BEFORE = String.raw`(?:(?:(?:an?|eine?|une?|un|una)\s+[\p{L}-]+|${WORK})\s+)?`;

/** Matches the words before the names at the start of a byline. */
export const BYLINE_PREFIX = new RegExp(String.raw`^\s*${WORK_BEFORE}${PREFIX}`, 'iu');

/** Matches "by" after a date or time: "4 May 2026, 7:30 by Ida Holm". */
const PREFIX_AFTER_DATE = new RegExp(
  String.raw`(?<=[\p{Nd}年月日.,]|\p{Nd}\s?(?:[ap]\.?m\.?|uhr|h|[A-Z]{3,4}))[\s,|–—-]+${PREFIX}`,
  'iu',
);

/** Returns whether a line starts like a byline: "By", "Von", "Autor:". */
export const startsWithByline = (text: string): boolean => BYLINE_PREFIX.test(text);

/** Returns the part of a line after a date and "by": "Ida Holm" of "4 May 2026 by Ida Holm"; undefined if there is none. */
export function textAfterDateAndBy(line: string): string | undefined {
  const found = /\p{Nd}/u.test(line) ? PREFIX_AFTER_DATE.exec(line) : null;
  return found ? line.slice(found.index + found[0].length) : undefined;
}
