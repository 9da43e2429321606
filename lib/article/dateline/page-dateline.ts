/** Finds datelines anywhere on a page. Two thirds of all datelines are not at the start of the text. */
import type { Block, Dateline, Verdict } from '../../types';
import { datelineOf } from '.';
import { isCity } from './cities';
import { type LinePosition, parseLine, parsePlaceLine } from './line-dateline';
import { isNamedAsPlace } from './named-place';
import { parseDateline } from './parse-dateline';
import { NO_PLACE, splitPlaces } from './place-words';

/** The blocks of a page, and the ids of those with the story's byline and dates. */
export interface StoryLines {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  byline: readonly number[];
  date: readonly number[];
  /** The page's language, a BCP 47 tag. */
  lang: string;
}

/** Matches class names of elements that contain the place. */
const PLACE_CLASS = /dateline|location|\bcity\b|\bort\b|\blieu\b|ubicacion|konum|sehir/i;
/** Matches paths of blocks that belong to other stories, for blocks between headline and text. */
const OTHER_STORY = /\b(?:nav|aside|li|footer)\b|teaser|related|recirc|promo/i;
/** Matches paths of menus and lists of tags, in which a city's name is a link to a section. */
const IN_LIST = /(?:^|\s)(?:nav|aside|footer)\b|\btags?\b|breadcrumb|menu/i;
/** Matches the start of a byline: "Von Anna Holm", "Aus Rom berichtet Anna Holm". */
const BYLINE_START = /^(?:by|von|aus|par|por|di|van|door)\s\p{Lu}/iu;
/** Matches the start of a byline's second part, and of a date line's. */
const CONTINUED_BYLINE = /^\p{Ll}/u;
const CONTINUED_DATE = /^(?:in|à|en|em|aus|from|a)\s\p{Lu}|^\d/u;
const MAX_BLOCKS_BEFORE_TEXT = 14;
const MAX_BLOCKS_AFTER_TEXT = 4;
const MAX_PLACE_LINE_CHARS = 40;
const MAX_LINE_CHARS = 80;
const MAX_CONTINUATION_CHARS = 40;
/** Minimum length (characters) of a summary; shorter blocks are labels and lists. */
const MIN_SUMMARY_CHARS = 60;
/** Matches a place and a dash, "Alba de Mar —"; used in elements whose class name says that they contain a place. */
const MARKED_PLACE = /^(?<place>\p{Lu}[\p{L}\p{M}'’ -]{1,28}?)(?:\s?[—–-]|[.:])?$/u;

/** What is searched: the story's head, and its text. */
interface Search extends StoryLines {
  /** The first block after the headline that is considered. */
  head: number;
  first: number;
  /** The third paragraph; a place on a line of its own may follow a summary. */
  third: number;
  last: number;
  /** The story's text. */
  story: string;
}

/**
 * Finds the dateline of a story: at the start of its text or standfirst, on a line of its own, in its byline, before
 * its date, or at its end.
 */
export function findPageDateline(lines: StoryLines): Dateline | null {
  const kept = (kind: Verdict['kind']) =>
    lines.verdicts.flatMap((verdict) =>
      verdict.decide === 'keep' && verdict.kind === kind ? (lines.blocks[verdict.block] ?? []) : [],
    );
  const paragraphs = kept('paragraph');
  const texts = paragraphs.map(({ text }) => text);
  const opening = datelineOf(texts, lines.lang);
  if (opening) return opening;
  const search: Search = { ...lines, ...findBounds(lines, paragraphs), story: texts.join('\n') };
  return (
    findInSummary(search, kept('standfirst')) ??
    findOnLines(search, 'head') ??
    findPlaceLine(search) ??
    findOnLines(search, 'byline') ??
    findOnLines(search, 'date') ??
    findOnLines(search, 'end')
  );
}

function findBounds(
  { verdicts }: StoryLines,
  paragraphs: readonly Block[],
): Pick<Search, 'head' | 'first' | 'third' | 'last'> {
  const first = paragraphs[0]?.id ?? -1;
  const headline = verdicts.find(({ kind, decide }) => decide === 'keep' && kind === 'headline')?.block ?? first - 2;
  const last = paragraphs.at(-1)?.id ?? -1;
  return {
    head: Math.max(headline + 1, first - MAX_BLOCKS_BEFORE_TEXT, 0),
    first,
    third: (paragraphs[2] ?? paragraphs.at(-1))?.id ?? -1,
    last,
  };
}

/** Finds a dateline that opens the standfirst (shown or not) or another summary between headline and text. */
function findInSummary({ blocks, lang, head, first, story }: Search, standfirst: readonly Block[]): Dateline | null {
  const summaries = blocks
    .slice(head, Math.max(first, head))
    .filter(({ text, path }) => text.length >= MIN_SUMMARY_CHARS && !OTHER_STORY.test(path.join(' ')));
  for (const block of [...standfirst.slice(0, 1), ...summaries]) {
    const dateline = parseDateline(block.text, lang, `${block.text}\n${story}`);
    if (dateline && !dateline.verbatim.endsWith(':')) return dateline;
  }
  return null;
}

/** Finds a dateline on the lines at a certain position. */
function findOnLines(search: Search, position: LinePosition): Dateline | null {
  const { blocks, lang, story } = search;
  for (const id of lineIds(search, position)) {
    const { text = '', path = [] } = blocks[id] ?? {};
    const isLine = search.byline.includes(id) || search.date.includes(id);
    if (!text || (!isLine && (text.length > MAX_LINE_CHARS || OTHER_STORY.test(path.join(' '))))) continue;
    const next = blocks[id + 1]?.text.trim() ?? '';
    const dateline = parseLine(joinContinuation(text, next, position), { position, lang, story });
    if (dateline) return position === 'byline' ? withFollowingDate(dateline, next) : dateline;
  }
  return null;
}

function lineIds({ blocks, byline, date, head, first, last }: Search, position: LinePosition): number[] {
  switch (position) {
    case 'byline':
      return [...range(head, first - 1).filter((id) => BYLINE_START.test(blocks[id]?.text ?? '')), ...byline];
    case 'date':
      return [...date, ...byline, ...range(head, first)];
    case 'head':
      return [...byline, ...range(head, first)];
    case 'end':
      return range(last, last + MAX_BLOCKS_AFTER_TEXT);
  }
}

/** Joins a line with the next block if that continues it: "writes from Marrow", "in Graz, Österreich". */
function joinContinuation(text: string, next: string, position: LinePosition): string {
  const isContinued =
    position === 'byline' ? CONTINUED_BYLINE.test(next) : position !== 'end' && CONTINUED_DATE.test(next);
  return isContinued && next.length < MAX_CONTINUATION_CHARS ? `${text.trim()} ${next}` : text;
}

/** Adds the numeric date that opens the block after a byline. */
function withFollowingDate(dateline: Dateline, next: string): Dateline {
  const [date] = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.exec(next) ?? [];
  return date && !dateline.date ? { ...dateline, date } : dateline;
}

/** Finds a place on a line of its own, before the text: "Chemnitz." */
function findPlaceLine({ blocks, verdicts, lang, story, head, first, third }: Search): Dateline | null {
  for (const at of range(head, third)) {
    const block = blocks[at];
    if (!block?.text || block.text.length > MAX_PLACE_LINE_CHARS || verdicts[at]?.kind === 'advert') continue;
    const line = block.text.trim();
    const isNextToText = Math.abs(first - at) <= 2;
    const marked = PLACE_CLASS.test(block.path.slice(-2).join(' ')) && MARKED_PLACE.exec(line)?.groups?.place;
    // "Alba de Mar": only the first word of a longer name is checked.
    const isPlace = marked && (marked !== line || (isNextToText && isNamedAsPlace(marked, story)));
    if (isPlace && !NO_PLACE.test(marked.split(' ')[0] ?? '')) return { places: splitPlaces(marked), verbatim: line };
    // "Sevilla -" and "15 oct 2031" are one line.
    if (/[-–—|,·]$/.test(line) && /^\d/.test(blocks[at + 1]?.text ?? '')) continue;
    if (IN_LIST.test(block.path.join(' ')) || (/^h[1-6]$/.test(block.tag) && !isCity(line))) continue;
    const dateline = parsePlaceLine(line, lang);
    if (dateline) return dateline;
  }
  return null;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
