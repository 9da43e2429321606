/** Finds datelines anywhere on a page. Two thirds of all datelines are not at the start of the text. */
import type { Block, Dateline, Verdict } from '../../types';
import { datelineOf } from '.';
import { parseAgencyLine } from './agency-line';
import { parseBylinePlace } from './byline-place';
import { isCity, isCommonWord } from './cities';
import { parseDateLine } from './date-line';
import { parseDateline } from './parse-dateline';
import { NO_PLACE, PLACE, splitPlaces } from './place-words';

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
const MAX_BLOCKS_BEFORE_TEXT = 14;
const MAX_BLOCKS_BEHIND_TEXT = 4;
const MAX_PLACE_LINE_CHARS = 30;
const MAX_AGENCY_LINE_CHARS = 80;
/** Minimum length (characters) of a summary; shorter blocks are labels and lists. */
const MIN_SUMMARY_CHARS = 60;
/** Matches a line that contains only a place. */
const PLACE_LINE = new RegExp(String.raw`^(?<place>${PLACE}(?:\s?/\s?${PLACE})?)(?<end>[.:]?)$`, 'u');
/** Matches a place and a dash, "Alba de Mar —"; used in elements whose class name says that they contain a place. */
const PLACE_WITH_DASH = /^(?<place>\p{Lu}[\p{L}\p{M}'’ -]{1,28}?)\s?[—–-]$/u;

/** Ids of the blocks where a story's head and text begin and end. */
interface Bounds {
  /** The first block after the headline that is considered. */
  head: number;
  first: number;
  last: number;
}

/**
 * Finds the dateline of a story: at the start of its text or standfirst, on a line of its own, in its byline, before
 * its date, or at its end.
 */
export function findPageDateline(lines: StoryLines): Dateline | null {
  const { blocks, verdicts, lang } = lines;
  const kept = (kind: Verdict['kind']) =>
    verdicts.flatMap((verdict) =>
      verdict.decide === 'keep' && verdict.kind === kind ? (blocks[verdict.block] ?? []) : [],
    );
  const paragraphs = kept('paragraph');
  const story = paragraphs.map(({ text }) => text);
  const opening = datelineOf(story, lang);
  if (opening) return opening;
  const bounds = findBounds(lines, paragraphs);
  return (
    findInSummary(lines, kept('standfirst'), bounds, story.join('\n')) ??
    findAgencyLine(lines, bounds) ??
    findPlaceLine(lines, bounds) ??
    findInByline(lines) ??
    findBesideDate(lines, bounds)
  );
}

function findBounds({ verdicts }: StoryLines, paragraphs: readonly Block[]): Bounds {
  const first = paragraphs[0]?.id ?? -1;
  const headline = verdicts.find(({ kind, decide }) => decide === 'keep' && kind === 'headline')?.block ?? first - 2;
  const last = paragraphs.at(-1)?.id ?? -1;
  return { head: Math.max(headline + 1, first - MAX_BLOCKS_BEFORE_TEXT, 0), first, last };
}

/** Finds a dateline that opens the standfirst (shown or not) or another summary between headline and text. */
function findInSummary(
  { blocks, lang }: StoryLines,
  standfirst: readonly Block[],
  { head, first }: Bounds,
  story: string,
): Dateline | null {
  const summaries = blocks
    .slice(head, Math.max(first, head))
    .filter(({ text, path }) => text.length >= MIN_SUMMARY_CHARS && !OTHER_STORY.test(path.join(' ')));
  for (const block of [...standfirst.slice(0, 1), ...summaries]) {
    const dateline = parseDateline(block.text, lang, `${block.text}\n${story}`);
    if (dateline && !dateline.verbatim.endsWith(':')) return dateline;
  }
  return null;
}

/**
 * Finds a line such as "AFP, MANILA" in the position of the byline, between headline and text, or at the end of the
 * text.
 */
function findAgencyLine({ blocks, byline, lang }: StoryLines, { head, first, last }: Bounds): Dateline | null {
  const ids = [...byline, ...range(head, first + 1), ...range(last, last + MAX_BLOCKS_BEHIND_TEXT)];
  for (const id of ids) {
    const { text = '', path = [] } = blocks[id] ?? {};
    if (text.length > MAX_AGENCY_LINE_CHARS || (id > last && OTHER_STORY.test(path.join(' ')))) continue;
    const dateline = parseAgencyLine(text, lang);
    if (dateline) return dateline;
  }
  return null;
}

/** Finds a place on a line of its own, right before the text: "Chemnitz." */
function findPlaceLine({ blocks, verdicts, lang }: StoryLines, { head, first }: Bounds): Dateline | null {
  for (const at of range(head, first + 1)) {
    const block = blocks[at];
    if (!block?.text || block.text.length > MAX_PLACE_LINE_CHARS) continue;
    if (/^h[1-6]$/.test(block.tag) && !isCity(block.text)) continue;
    const line = block.text.trim();
    const isInList = IN_LIST.test(block.path.join(' '));
    const isMarkedAsPlace = PLACE_CLASS.test(block.path.slice(-2).join(' '));
    const dashed = isMarkedAsPlace && PLACE_WITH_DASH.exec(line)?.groups?.place;
    // "Alba de Mar": only the first word of a longer name is checked.
    if (dashed && !NO_PLACE.test(dashed.split(' ')[0] ?? '')) return { places: splitPlaces(dashed), verbatim: line };
    const { place, end } = PLACE_LINE.exec(line)?.groups ?? {};
    if (!place || verdicts[at]?.kind === 'advert' || (/^\p{Lu}+$/u.test(place) && !isCity(place))) continue;
    const isNextToText = Math.abs(at - first) <= 2 && (end === '.' || isMarkedAsPlace);
    const isKnown = isCity(place) && !isCommonWord(place, lang) && !isInList;
    if ((isNextToText || isKnown) && !NO_PLACE.test(place)) return { places: splitPlaces(place), verbatim: line };
  }
  return null;
}

function findInByline({ blocks, byline }: StoryLines): Dateline | null {
  for (const id of byline) {
    const dateline = parseBylinePlace(blocks[id]?.text ?? '', blocks[id + 1]?.text ?? '');
    if (dateline) return dateline;
  }
  return null;
}

function findBesideDate({ blocks, date, byline, lang }: StoryLines, { head, first, last }: Bounds): Dateline | null {
  for (const id of [...date, ...byline, ...range(head, first - 1), ...range(last + 1, last + MAX_BLOCKS_BEHIND_TEXT)]) {
    const dateline = parseDateLine(blocks[id]?.text ?? '', lang, blocks[id + 1]?.text);
    if (dateline) return dateline;
  }
  return null;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
