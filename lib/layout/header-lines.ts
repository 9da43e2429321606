/** Bylines and date lines. */

import { analyzeText } from '../lexicon/analyzed-text';
import { looksLikePersonName } from '../text/person-name';
import { containment } from '../text/similarity';
import type { Block } from '../types';
import type { BlockMeasures, HeaderInput } from './types';

/** Words that introduce an author's name. */
const BYLINE_OPENING =
  /^(?:by|von|par|por|di|door|af|av|przez|text|autor|autorin|autoren|autorin\/autor|author|authors|written by|reported by|reporting by|escrito por|publié par|texte|tekst|oleh|автор|بقلم|كتب|كتبت|文|記者|기자|haber|yazan|por:|interview|protokoll|entrevista|intervista)(?![\p{L}\p{M}\p{N}])[\s:：]*\p{L}/iu;

/** Class names of authors. */
const AUTHOR_CLASS = /author|autor(?!i[zs])|auteur|byline|writer|reporter|journalist|verfasser|yazar|muhabir|penulis/i;
/** Class names of other things in an author's element. */
const NOT_AUTHOR_CLASS = /position|role|job|share|social|follow|bio\b|tools?\b/i;
const NAME_SEPARATOR = /\s*(?:[,;|]|\s(?:&|and|und|et|y|og|och|e|en)\s)\s*/u;

const MAX_BYLINE_WEIGHT = 160;
/** A byline that opens with "by" or the like has at most this many words. */
const MAX_BYLINE_WORDS = 16;
/** Words that may accompany the name of a known author, and the same where the line is a link. */
const MAX_EXTRA_WORDS = 14;
const MAX_EXTRA_WORDS_IN_LINK = 4;

/** Returns whether a block is a byline: by its markup, a known author's name, or an opening such as "by". */
export function isByline(block: Block, { facts, measures }: HeaderInput): boolean {
  const measured = measures[block.id];
  if (!measured || measured.weight > MAX_BYLINE_WEIGHT || !measured.tokens.length) return false;
  if (block.hints?.rel === 'author' || /author|byline/.test(block.hints?.itemprop ?? '')) return true;
  const { tokens, linkShare, isSentence } = measured;
  const maxExtraWords = linkShare > 0.9 ? MAX_EXTRA_WORDS_IN_LINK : MAX_EXTRA_WORDS;
  const namesAuthor = facts.authors.some((author) => {
    const name = analyzeText(author).tokens;
    return name.length > 0 && containment(name, tokens) >= 0.99 && tokens.length <= name.length + maxExtraWords;
  });
  if (namesAuthor || isTaggedByline(block, measured)) return true;
  return BYLINE_OPENING.test(block.text) && tokens.length <= MAX_BYLINE_WORDS && !isSentence;
}

/** Returns whether a block contains only names and is marked up as an author's. */
function isTaggedByline({ path, text }: Block, { tagsAndRoles }: BlockMeasures): boolean {
  const classes = path.slice(-2).join(' ');
  const isTagged = (tagsAndRoles.has('address') || AUTHOR_CLASS.test(classes)) && !NOT_AUTHOR_CLASS.test(classes);
  // A label in capitals looks like a name.
  if (!isTagged || text === text.toUpperCase()) return false;
  return text.split(NAME_SEPARATOR).every(looksLikePersonName);
}

const DATE =
  /\b(?:19|20)\d{2}\b|\d{1,2}[:.h]\d{2}\s*(?:uhr|am|pm|h|cet|cest|gmt|utc|est|ist)?\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}月\d{1,2}日|\d{1,2}월\s*\d{1,2}일|[٠-٩]{1,2}[:/][٠-٩]{1,2}|\d+ (?:hours?|minutes?|days?) ago|vor \d+ (?:stunden?|minuten|tagen?)/iu;

/** A player's time display: "0:00 / 4:52". */
const PLAYER_TIME = /^\s*\d{1,2}:\d{2}\s*\/\s*\d{1,2}:\d{2}\s*$/;
const MAX_DATE_CHARS = 120;
/** "Updated on Tuesday, 4 May 2026 at 10:20 BST" has few words. */
const MAX_DATE_WORDS = 9;
/** In a link or list item, more words are a teaser. */
const MAX_LINKED_DATE_WORDS = 4;

/** Returns whether a block is a date line. */
export function isDateLine({ text, tag, links, hints }: Block): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return (
    text.length <= MAX_DATE_CHARS &&
    (words <= MAX_DATE_WORDS || tag === 'time') &&
    !(/^(?:li|a)$/.test(tag) && words > MAX_LINKED_DATE_WORDS) &&
    !PLAYER_TIME.test(text) &&
    (DATE.test(text) || tag === 'time' || hints?.datetime !== undefined) &&
    links.length < 2
  );
}
