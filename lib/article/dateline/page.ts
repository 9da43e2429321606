/** Where on a page a story is dated: two of three datelines stand elsewhere than at the start of its text. */
import type { Block, Dateline, Verdict } from '../../types';
import { datelineOf } from '.';
import { openingDateline } from './forms';
import { isCity } from './places';

/** The lines of a story, by what they are. */
export interface StoryLines {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  /** Blocks that hold names, and those that hold dates. */
  byline: readonly number[];
  date: readonly number[];
  lang: string;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
/** Begins a place of two words; elsewhere two capitals are a person. */
const DOUBLE = String.raw`(?:New|San|Santa|Los|Las|Saint|St\.?|Sankt|Tel|Bad|Buenos|Hong|Kuala|Abu|Den|Le|La|El|Rio|Mexico|Cape|Port|Fort|Lower|Upper|Nord|Süd|West|East|South|North|Santo|São|Sao|Addis|Phnom|Ho|Washington|Frankfurt|Kansas|Salt|Baton|Palm)`;
const PLACE = String.raw`(?:${DOUBLE}\s${WORD}(?:\s${WORD})?|${WORD}(?:\s(?:am|an der|sur|upon|ob der|im)\s${WORD})?)`;
const PLACES = String.raw`(?<place>${PLACE}(?:(?:\s?/\s?|,?\s(?:and|und|et|y|e)\s)${PLACE})?)`;
/** "Von Anna Sleegers, Frankfurt", "Emma Reed in Kyiv", "skrifar frá Porsgrunn". */
const SIGNED_FROM = new RegExp(
  String.raw`(?:^|\s)(?:${WORD})(?:,|\s(?:in|aus|from|frá|à|en|desde|da|fra|från|uit)|\s\p{Ll}+\s(?:frá|from|aus))\s${PLACES}\.?$`,
  'u',
);
/** What stands behind a comma and is no place. */
const NO_PLACE =
  /\b(?:Reporter|Editor|Editors|Correspondent|Staff|Writer|Political|News|Chief|Agency|Desk|Team|Redaktion|Redakteur|Redakteurin|Korrespondent|Autor|Autorin|Volontär|Chefredakteur|Photographer|Journalist|Producer|Analyst|Columnist|Contributor|Magazine|Online|Digital|Sport|Sports|Politik|Wirtschaft|Kultur|Business|Health|Science|Technology|Media|Press|January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Uhr|Jr|Sr|PhD|MD|AP|AFP|Reuters|Updated|Published|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/u;
/** "Frankfurt, October 23, 2024", "Nendeln, 27.6.2025". */
const DATED_FROM = new RegExp(
  String.raw`^(?<place>${PLACE}),\s(?=\p{L}+\s\d{1,2},|\d{1,2}[./]|(?:den\s)?\d{1,2}\.\s\p{L}|\p{L}{3,9},\s\d)`,
  'u',
);
/** Class words by which sites name the element of a place. */
const PLACE_CLASS = /dateline|location|\bcity\b|\bort\b|\blieu\b|ubicacion|konum|sehir/i;
/** So many blocks above the text are looked at. */
const HEAD = 14;
const ALONE = new RegExp(String.raw`^(?<place>${PLACE}(?:\s?/\s?${PLACE})?)(?<end>[.:]?)$`, 'u');
/** "Alba de Mar —", in an element that a site calls its place. */
const DASHED = /^(?<place>\p{Lu}[\p{L}\p{M}'’ -]{1,28}?)\s?[—–-]$/u;

/** @returns the dateline of a story, wherever its page has it */
export function datelineOnPage(lines: StoryLines): Dateline | null {
  const { blocks, verdicts, lang } = lines;
  const kept = (kind: Verdict['kind']) =>
    verdicts.flatMap((verdict) =>
      verdict.decide === 'keep' && verdict.kind === kind ? (blocks[verdict.block] ?? []) : [],
    );
  const paragraphs = kept('paragraph');
  const opened = datelineOf(
    paragraphs.map(({ text }) => text),
    lang,
  );
  if (opened) return opened;
  for (const { text } of kept('standfirst').slice(0, 1)) {
    const found = openingDateline(text, lang);
    if (found && !found.verbatim.endsWith(':')) return found;
  }
  return besideText(lines, paragraphs) ?? inByline(lines) ?? besideDate(lines);
}

/** A place in an element of its own, right before the text: "Chemnitz." */
function besideText({ blocks, verdicts }: StoryLines, paragraphs: readonly Block[]): Dateline | null {
  const first = paragraphs[0]?.id ?? -1;
  const headline = verdicts.find(({ kind, decide }) => decide === 'keep' && kind === 'headline')?.block ?? first - 2;
  for (let at = Math.max(headline + 1, first - HEAD); at <= first + 1; at++) {
    const block = blocks[at];
    if (!block?.text || block.text.length > 30 || (/^h[1-6]$/.test(block.tag) && !isCity(block.text))) continue;
    const told = PLACE_CLASS.test(block.path.slice(-2).join(' '));
    const dashed = told && DASHED.exec(block.text.trim())?.groups?.place;
    // "Alba de Mar": of a longer name only the first word says that it is none.
    if (dashed && !NO_PLACE.test(dashed.split(' ')[0] ?? ''))
      return { places: placesOf(dashed), verbatim: block.text.trim() };
    const { place, end } = ALONE.exec(block.text.trim())?.groups ?? {};
    if (verdicts[at]?.kind === 'advert' || (place && /^\p{Lu}+$/u.test(place) && !isCity(place))) continue;
    const beside = Math.abs(at - first) <= 2 && (end === '.' || told);
    if (place && (beside || isCity(place)) && !NO_PLACE.test(place))
      return { places: placesOf(place), verbatim: block.text.trim() };
  }
  return null;
}

function inByline({ blocks, byline }: StoryLines): Dateline | null {
  for (const id of byline) {
    const next = blocks[id + 1]?.text ?? '';
    const own = blocks[id]?.text.trim() ?? '';
    // "Atli Steinn" in one element, "writes from Porsgrunn" in the next.
    const text = /^\p{Ll}/u.test(next) && next.length < 40 ? `${own} ${next.trim()}` : own;
    // Behind the names a date may stand: "… , Zürich 12.04.2025".
    const names = text.replace(/[\s,|·•–-]*(?:\d{1,2}[./]\d{1,2}[./]\d{2,4}.*|\p{Lu}\p{L}+ \d{1,2}, \d{4}.*)$/u, '');
    const { place } = SIGNED_FROM.exec(names)?.groups ?? {};
    const [day] =
      /\d{1,2}[./]\d{1,2}[./]\d{2,4}/.exec(text.slice(names.length)) ??
      /^\d{1,2}[./]\d{1,2}[./]\d{2,4}/.exec(next) ??
      [];
    if (place && !NO_PLACE.test(place) && !/^\p{Lu}{2,}$/u.test(place))
      return { places: placesOf(place), ...(day && { date: day }), verbatim: names };
  }
  return null;
}

function besideDate({ blocks, date, byline }: StoryLines): Dateline | null {
  for (const id of [...date, ...byline]) {
    const text = blocks[id]?.text.trim() ?? '';
    const { place } = DATED_FROM.exec(text)?.groups ?? {};
    if (place && !NO_PLACE.test(place)) return { places: placesOf(place), verbatim: place };
  }
  return null;
}

const placesOf = (place: string) => place.split(/\s*\/\s*|,?\s(?:and|und|et|y|e)\s/u).map((one) => one.trim());
