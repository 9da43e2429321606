/** Finds datelines anywhere on a page: two of three are not at the start of the text. */
import type { Block, Dateline, Verdict } from '../../types';
import { datelineOf } from '.';
import { isCity } from './cities';
import { parseDateline } from './patterns';

/** A page's blocks, and ids of those with the story's byline and dates. */
export interface StoryLines {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  byline: readonly number[];
  date: readonly number[];
  /** The page's language, a BCP 47 tag. */
  lang: string;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
/** First words of multi-word places; other pairs of capitalised words are persons. */
const PLACE_PREFIX = String.raw`(?:New|San|Santa|Los|Las|Saint|St\.?|Sankt|Tel|Bad|Buenos|Hong|Kuala|Abu|Den|Le|La|El|Rio|Mexico|Cape|Port|Fort|Lower|Upper|Nord|Süd|West|East|South|North|Santo|São|Sao|Addis|Phnom|Ho|Washington|Frankfurt|Kansas|Salt|Baton|Palm)`;
const PLACE = String.raw`(?:${PLACE_PREFIX}\s${WORD}(?:\s${WORD})?|${WORD}(?:\s(?:am|an der|sur|upon|ob der|im)\s${WORD})?)`;
/** One place, or two joined by a slash or conjunction. */
const PLACES = String.raw`(?<place>${PLACE}(?:(?:\s?/\s?|,?\s(?:and|und|et|y|e)\s)${PLACE})?)`;
/** "Von Anna Sleegers, Frankfurt", "Emma Reed in Kyiv", "skrifar frá Porsgrunn". */
const BYLINE_WITH_PLACE = new RegExp(
  String.raw`(?:^|\s)(?:${WORD})(?:,|\s(?:in|aus|from|frá|à|en|desde|da|fra|från|uit)|\s\p{Ll}+\s(?:frá|from|aus))\s${PLACES}\.?$`,
  'u',
);
/** Words behind a comma in bylines that are not places. */
const NO_PLACE =
  /\b(?:Reporter|Editor|Editors|Correspondent|Staff|Writer|Political|News|Chief|Agency|Desk|Team|Redaktion|Redakteur|Redakteurin|Korrespondent|Autor|Autorin|Volontär|Chefredakteur|Photographer|Journalist|Producer|Analyst|Columnist|Contributor|Magazine|Online|Digital|Sport|Sports|Politik|Wirtschaft|Kultur|Business|Health|Science|Technology|Media|Press|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Uhr|Jr|Sr|PhD|MD|AP|AFP|Reuters|Updated|Published|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/u;
/** "Frankfurt, October 23, 2024", "Nendeln, 27.6.2025". */
const PLACE_BEFORE_DATE = new RegExp(
  String.raw`^(?<place>${PLACE}),\s(?=\p{L}+\s\d{1,2},|\d{1,2}[./]|(?:den\s)?\d{1,2}\.\s\p{L}|\p{L}{3,9},\s\d)`,
  'u',
);
/** Class names of elements that contain the place. */
const PLACE_CLASS = /dateline|location|\bcity\b|\bort\b|\blieu\b|ubicacion|konum|sehir/i;
/** Numeric dates: "12.04.2025". */
const NUMERIC_DATE = String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`;
const ANY_DATE = new RegExp(NUMERIC_DATE);
const LEADING_DATE = new RegExp(`^${NUMERIC_DATE}`);
/** A date behind the names of a byline: "… , Zürich 12.04.2025". */
const TRAILING_DATE = new RegExp(String.raw`[\s,|·•–-]*(?:${NUMERIC_DATE}.*|\p{Lu}\p{L}+ \d{1,2}, \d{4}.*)$`, 'u');
const MAX_BLOCKS_BEFORE_TEXT = 14;
const MAX_PLACE_LINE_CHARS = 30;
const MAX_BYLINE_CONTINUATION_CHARS = 40;
/** The place as the only text of a line. */
const PLACE_LINE = new RegExp(String.raw`^(?<place>${PLACE}(?:\s?/\s?${PLACE})?)(?<end>[.:]?)$`, 'u');
/** "Alba de Mar —", in an element whose class names a place. */
const PLACE_WITH_DASH = /^(?<place>\p{Lu}[\p{L}\p{M}'’ -]{1,28}?)\s?[—–-]$/u;

/** Finds the dateline of a story: at the start of its text or standfirst, on a line of its own, in its byline or before its date. */
export function findPageDateline(lines: StoryLines): Dateline | null {
  const { blocks, verdicts, lang } = lines;
  const kept = (kind: Verdict['kind']) =>
    verdicts.flatMap((verdict) =>
      verdict.decide === 'keep' && verdict.kind === kind ? (blocks[verdict.block] ?? []) : [],
    );
  const paragraphs = kept('paragraph');
  const opening = datelineOf(
    paragraphs.map(({ text }) => text),
    lang,
  );
  if (opening) return opening;
  const [standfirst] = kept('standfirst');
  const inStandfirst = standfirst && parseDateline(standfirst.text, lang);
  if (inStandfirst && !inStandfirst.verbatim.endsWith(':')) return inStandfirst;
  return findPlaceLine(lines, paragraphs) ?? findInByline(lines) ?? findBeforeDate(lines);
}

/** Finds a place on a line of its own, right before the text: "Chemnitz." */
function findPlaceLine({ blocks, verdicts }: StoryLines, paragraphs: readonly Block[]): Dateline | null {
  const first = paragraphs[0]?.id ?? -1;
  const headline = verdicts.find(({ kind, decide }) => decide === 'keep' && kind === 'headline')?.block ?? first - 2;
  for (let at = Math.max(headline + 1, first - MAX_BLOCKS_BEFORE_TEXT); at <= first + 1; at++) {
    const block = blocks[at];
    if (!block?.text || block.text.length > MAX_PLACE_LINE_CHARS) continue;
    if (/^h[1-6]$/.test(block.tag) && !isCity(block.text)) continue;
    const line = block.text.trim();
    const isMarkedAsPlace = PLACE_CLASS.test(block.path.slice(-2).join(' '));
    const dashed = isMarkedAsPlace && PLACE_WITH_DASH.exec(line)?.groups?.place;
    // "Alba de Mar": only the first word of a longer name is checked.
    if (dashed && !NO_PLACE.test(dashed.split(' ')[0] ?? '')) return { places: splitPlaces(dashed), verbatim: line };
    const { place, end } = PLACE_LINE.exec(line)?.groups ?? {};
    if (!place || verdicts[at]?.kind === 'advert' || (/^\p{Lu}+$/u.test(place) && !isCity(place))) continue;
    const isNextToText = Math.abs(at - first) <= 2 && (end === '.' || isMarkedAsPlace);
    if ((isNextToText || isCity(place)) && !NO_PLACE.test(place)) return { places: splitPlaces(place), verbatim: line };
  }
  return null;
}

function findInByline({ blocks, byline }: StoryLines): Dateline | null {
  for (const id of byline) {
    const next = blocks[id + 1]?.text ?? '';
    const own = blocks[id]?.text.trim() ?? '';
    // "Atli Steinn" in one element, "writes from Porsgrunn" in the next.
    const isContinued = /^\p{Ll}/u.test(next) && next.length < MAX_BYLINE_CONTINUATION_CHARS;
    const line = isContinued ? `${own} ${next.trim()}` : own;
    const names = line.replace(TRAILING_DATE, '');
    const { place } = BYLINE_WITH_PLACE.exec(names)?.groups ?? {};
    const [date] = ANY_DATE.exec(line.slice(names.length)) ?? LEADING_DATE.exec(next) ?? [];
    if (place && !NO_PLACE.test(place) && !/^\p{Lu}{2,}$/u.test(place))
      return { places: splitPlaces(place), ...(date && { date }), verbatim: names };
  }
  return null;
}

function findBeforeDate({ blocks, date, byline }: StoryLines): Dateline | null {
  for (const id of [...date, ...byline]) {
    const text = blocks[id]?.text.trim() ?? '';
    const { place } = PLACE_BEFORE_DATE.exec(text)?.groups ?? {};
    if (place && !NO_PLACE.test(place)) return { places: splitPlaces(place), verbatim: place };
  }
  return null;
}

const splitPlaces = (place: string) => place.split(/\s*\/\s*|,?\s(?:and|und|et|y|e)\s/u).map((one) => one.trim());
