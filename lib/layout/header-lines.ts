/** Recognizes bylines and date lines. */

import { analyzeText } from '../lexicon/analyzed-text';
import { hasJobTitle } from '../text/byline-names';
import { BYLINE_PREFIX } from '../text/byline-prefix';
import { toAsciiDigits } from '../text/digits';
import { looksLikePersonName } from '../text/person-name';
import { containment } from '../text/similarity';
import type { Block } from '../types';
import type { BlockMeasures, HeaderInput } from './types';

/** Matches words that introduce an author's name without a colon, which they only do in the header of a story. */
const HEADER_LABEL = /^(?:text|texte|tekst|interview|protokoll|entrevista|intervista|haber)\s+(?=\p{Lu})/iu;

/** Matches class names of authors. */
const AUTHOR_CLASS = /author|autor(?!i[zs])|auteur|byline|writer|reporter|journalist|verfasser|yazar|muhabir|penulis/i;
/** Matches class names of other content in an author's element. */
const NOT_AUTHOR_CLASS = /position|role|job|share|social|follow|bio\b|tools?\b/i;
const BUTTON_CLASS = /\bbtn|button|\bcta\b/i;
/** Matches words of labels in an author's element. */
const LABEL_WORD =
  /\b(?:posts?|articles?|stories|disclosure|checked|related|newsletter|profile|contact|follow|subscribe|comments?)\b/i;
const NAME_SEPARATOR = /\s*(?:[,;|]|\s(?:&|and|und|et|y|og|och|e|en)\s)\s*/u;

const MAX_BYLINE_WEIGHT = 160;
/** Maximum number of words of a byline that begins with "by" or a similar word. */
const MAX_BYLINE_WORDS = 16;
/** Maximum number of words besides the name of a known author. */
const MAX_EXTRA_WORDS = 14;
/** Maximum number of words besides the name of a known author if the line is a link. */
const MAX_EXTRA_WORDS_IN_LINK = 4;

/**
 * Returns whether a block is a byline: by its markup, a known author's name, or an opening such as "by".
 *
 * @param input facts with the known authors, and the page with its measurements
 */
export function isByline(block: Block, { facts, measures, page }: HeaderInput): boolean {
  const measured = measures[block.id];
  if (!measured || measured.weight > MAX_BYLINE_WEIGHT || !measured.tokens.length) return false;
  if (REPORTER.test(block.text) || block.hints?.rel === 'author' || /author|byline/.test(block.hints?.itemprop ?? ''))
    return true;
  const { tokens, linkShare, isSentence } = measured;
  const maxExtraWords = linkShare > 0.9 ? MAX_EXTRA_WORDS_IN_LINK : MAX_EXTRA_WORDS;
  const namesAuthor = facts.authors.some((author) => {
    const name = analyzeText(author).tokens;
    return name.length > 0 && containment(name, tokens) >= 0.99 && tokens.length <= name.length + maxExtraWords;
  });
  if (namesAuthor || isTaggedByline(block, measured)) return true;
  const [previous, next] = [page.blocks[block.id - 1]?.text ?? '', page.blocks[block.id + 1]?.text ?? ''];
  if (BARE_LABEL.test(block.text)) return mayFollowLabel(next);
  if (BARE_LABEL.test(previous) && mayFollowLabel(block.text)) return true;
  return opensLikeByline(block.text) && tokens.length <= MAX_BYLINE_WORDS && !isSentence;
}

/** Matches a name with the Korean or Chinese word for a reporter after it. */
const REPORTER =
  /^(?:\p{Script=Hangul}{2,4}\s?(?:선임\s?|인턴\s?)?(?:기자|특파원|논설위원)|[\p{Script=Han}\p{Script=Hiragana}]{2,6}\s?(?:記者|记者))$/u;

/** Matches "By" in an element of its own, before the element with the name. */
const BARE_LABEL =
  /^(?:by|(?:written|words|posted|published) by|von|par|por|di|door|av|af|przez|autor(?:in)?|author|auteur|autore|text|oleh|yazan|автор|بقلم)\s*[:：]?$/iu;
const mayFollowLabel = (text: string): boolean =>
  /^\p{Lu}|^\p{Lo}/u.test(text) && text.length <= 60 && !/[.!?]$/.test(text);

/**
 * Returns whether a line consists of "By" or a similar word and a name. "By the numbers" and "Von der Leyen gewinnt"
 * are headings.
 */
function opensLikeByline(text: string): boolean {
  const [prefix] = BYLINE_PREFIX.exec(text) ?? HEADER_LABEL.exec(text) ?? [];
  if (!prefix) return false;
  const names = text.slice(prefix.length);
  if (!/^\p{L}/u.test(names)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(names) || NEWSROOM.test(names)) return true;
  if (/^von\s+$/iu.test(prefix) && /^(?:der|den|dem)\s/u.test(names)) return false;
  const [first = '', second] = names.split(/[\s,]+/u);
  if (/^\p{Ll}/u.test(first) && !NAME_PARTICLE.test(first))
    return names.split(/\s+/u).length <= MAX_LOWER_CASE_NAME_WORDS;
  return second === undefined || !/^\p{Ll}/u.test(second) || NAME_PARTICLE.test(second) || AFTER_NAME.test(second);
}
/** Maximum number of words of a name in lower case, as in "by ida holm". */
const MAX_LOWER_CASE_NAME_WORDS = 3;
const NEWSROOM =
  /(?<!\p{L})(?:staff|newsroom|our|unser(?:e[mrsn]?)?|redaktion|redacción|redação|redazione|redactie|rédaction|agenc\p{L}+|agentur\p{L}*|dpa|afp|reuters)(?!\p{L})/iu;
const NAME_PARTICLE = /^(?:de|da|di|del|della|van|von|der|den|le|la|el|al|bin|dos|du|zu|ter|ten)$/u;
const AFTER_NAME =
  /^(?:and|und|et|y|e|en|og|och|ve|i|et|with|mit|avec|con|com|met|in|at|aus|from|for|für|pour|on|am|published|updated|posted)$/iu;

/**
 * Returns whether a block is marked up as an author's and contains nothing but a name, a role, an outlet, a place or a
 * date.
 */
function isTaggedByline({ path, text }: Block, { tagsAndRoles, tokens, isSentence }: BlockMeasures): boolean {
  const classes = path.slice(-2).join(' ');
  const isTagged = (tagsAndRoles.has('address') || AUTHOR_CLASS.test(classes)) && !NOT_AUTHOR_CLASS.test(classes);
  // A label in capital letters would look like a name.
  if (!isTagged || text === text.toUpperCase() || BUTTON_CLASS.test(path.at(-1) ?? '') || LABEL_WORD.test(text))
    return false;
  const parts = partsWithoutDates(text);
  if (!looksLikePersonName(parts[0] ?? '') || isSentence || tokens.length > MAX_BYLINE_WORDS) return false;
  return parts.every((part) => looksLikePersonName(part) || hasJobTitle(part) || /^\p{Lu}\S*$/u.test(part));
}

/**
 * Returns the parts of a line that are not dates: "Ida Holm" of "Ida Holm | 4 May 2026" and of "May 4, 2026 Ida Holm".
 */
function partsWithoutDates(text: string): string[] {
  const parts = text.split(/[|｜·•●]/u).flatMap((part) => {
    const [, name] = /\b(?:19|20)\d{2}[\s,]+(\p{Lu}.*)$/u.exec(part) ?? [];
    return (name ?? part.split(/\p{Nd}/u)[0] ?? '').split(NAME_SEPARATOR);
  });
  return parts.map((part) => part.replace(/^[\s,]+|[\s,.–—-]+$/gu, '')).filter(Boolean);
}

const DATE =
  /\b(?:19|20)\d{2}\b|\d{1,2}[:.h]\d{2}\s*(?:uhr|am|pm|h|cet|cest|gmt|utc|est|ist)?\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月\d{1,2}日|\d{1,2}월\s*\d{1,2}일|[٠-٩]{1,2}[:/][٠-٩]{1,2}|\d+ (?:hours?|minutes?|mins?|days?) ago|vor \d+ (?:stunden?|minuten|tagen?)|il y a \d+ (?:heures?|minutes?|jours?)|hace \d+ (?:horas?|minutos?|días?)|há \d+ (?:horas?|minutos?|dias?)|\d+ (?:ore|ora|minuti|giorni) fa\b|\d+ (?:uur|minuten|dagen) geleden|\d+ (?:godzin[ay]?|minut[ay]?|dni) temu|\d+ (?:saat|dakika|gün) önce|\d+ (?:час(?:а|ов)?|минут[аы]?|дн(?:я|ей)) назад|منذ \d+|\d+\s?(?:時間|分|日)前|\d+\s?(?:小时|分钟|天)前|\d+\s?(?:시간|분|일) ?전/iu;

const hasDate = (text: string): boolean =>
  DATE.test(text) || (OTHER_DIGIT.test(text) && DATE.test(toAsciiDigits(text)));
/** Matches digits that Persian, Urdu and the languages of India and Thailand write. */
const OTHER_DIGIT = /[\u06f0-\u06f9\u0966-\u0d6f\u0e50-\u0e59]/;

/** Matches the time display of a player: "0:00 / 4:52". */
const PLAYER_TIME = /^\s*\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}\s*$/;
/** Matches the length of a film or recording: "Video 03:45". */
const LABELLED_DURATION = /^(?:video|audio|film|watch|listen|podcast)\s+\d{1,2}:\d{2}$/i;
const PRICE = /^\p{Sc}\s?\d|\d\s?\p{Sc}$/u;
const BARE_TIME = /^\s*(?:\d{1,2}:)?\d{1,2}:\d{2}\s*$/;
const DURATION_CLASS = /duration|runtime|length|video-?time|dauer/i;
/** Minimum number of lines with nothing but a time for these to count as running times of videos. */
const MIN_DURATIONS = 3;
const MAX_DATE_CHARS = 120;
/** Maximum number of words of a date line such as "Updated on Tuesday, 4 May 2026 at 10:20 BST". */
const MAX_DATE_WORDS = 9;
/**
 * Maximum number of words of a date line with several parts, such as "Isles | Edited by Ida Holm (with inputs from
 * agencies) | Updated: 4 May 2026".
 */
const MAX_SEPARATED_WORDS = 16;
const SEPARATED_PARTS = /\s[|·•]\s.+\s[|·•]\s/u;
/** Maximum number of words of a date in a link or list item; with more, it is a teaser. */
const MAX_LINKED_DATE_WORDS = 4;

/** Returns whether a block is a date line, judging by its text, its tag and its `datetime` attribute. */
export function isDateLine({ text, tag, links, hints, path }: Block): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    text.length <= MAX_DATE_CHARS &&
    (words <= (SEPARATED_PARTS.test(text) ? MAX_SEPARATED_WORDS : MAX_DATE_WORDS) || tag === 'time') &&
    !(/^(?:li|a)$/.test(tag) && words > MAX_LINKED_DATE_WORDS) &&
    !PLAYER_TIME.test(text) &&
    !LABELLED_DURATION.test(text) &&
    !PRICE.test(text) &&
    !(BARE_TIME.test(text) && DURATION_CLASS.test(path.at(-1) ?? '')) &&
    (hasDate(text) || tag === 'time' || hints?.datetime !== undefined) &&
    links.length < 2
  );
}

/** Returns whether the only link of a date line is the date itself, as on sites that link the date to the story. */
export function isLinkedDate({ links }: Block): boolean {
  return (
    links.length === 1 &&
    links.every(({ text }) => hasDate(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) <= MAX_LINKED_DATE_WORDS)
  );
}

/**
 * Returns the date lines without the running times of videos, if there are many lines with nothing but a time.
 *
 * @param dates block ids
 * @returns block ids
 */
export function withoutDurations(dates: readonly number[], blocks: readonly Block[]): number[] {
  const isBare = (id: number) => BARE_TIME.test(blocks[id]?.text ?? '');
  return dates.filter(isBare).length < MIN_DURATIONS ? [...dates] : dates.filter((id) => !isBare(id));
}
