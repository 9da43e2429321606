/** Reads datelines from lines of their own: bylines, date lines, credit lines and places. */
import type { Dateline } from '../../types';
import { isAlsoCommonWord, isCity } from './cities';
import { type Segment, segmentLine } from './line-segments';
import { isNamedAsPlace } from './named-place';
import { CAPITAL, DATE } from './pattern-parts';
import { hasPlaceForm } from './place-words';

/** Position of a line: a byline or a date line, another line of the header, or a line after the text. */
export type LinePosition = 'byline' | 'date' | 'head' | 'end';

/** What a line is read with. */
export interface LineContext {
  position: LinePosition;
  /** BCP 47 tag of the page's language. */
  lang: string;
  /** The story's text, which may name a place again. */
  story: string;
}

const MAX_LINE_CHARS = 110;
/** Matches lines under pictures, which have the form of bylines. */
const PHOTO_CREDIT =
  /(?:^|[\s(])(?:photos?|fotos?|images?|bild|bilder|imagen|picture|pictures|getty|illustration)(?=[:\s/)]|$)|^(?:credit|©)/iu;
/** Matches sentences about the author: "Anna Holm is a freelance reporter in London." */
const ABOUT_AUTHOR =
  /\s(?:is|are|was|were|has|covers?|lives|works|joined|ist|war|lebt|arbeitet|est|vit|es|vive|è|é|mieszka)\s/u;
/** A source, a date and a place: "Quelle: Verband (ABC), 3. Januar 2031, Ort". */
const SOURCE_DATE_PLACE = new RegExp(
  String.raw`^(?:Quelle|Source|Fuente|Fonte):\s(?<agency>[^,]{2,60}),\s(?<date>${DATE}),\s(?<place>[${CAPITAL}][^,\d]{2,30}?)\.?$`,
  'u',
);
/** "워싱턴=홍서진 특파원", "ワシントン＝佐久間真由". */
const EAST_ASIAN_BYLINE =
  /^(?<place>\p{Script=Hangul}{2,6}|[\p{Script=Katakana}ー]{2,10}|\p{Script=Han}{2,4})\s?[=＝]\s?(?:\p{Script=Hangul}{2,4}\s특파원|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,8})$/u;

/** Reads the dateline on a line; null if it has none, or says anything else besides. */
export function parseLine(text: string, context: LineContext): Dateline | null {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length > MAX_LINE_CHARS || PHOTO_CREDIT.test(line) || ABOUT_AUTHOR.test(line)) return null;
  const eastAsian = EAST_ASIAN_BYLINE.exec(line)?.groups;
  if (eastAsian?.place && context.position === 'byline') return { places: [eastAsian.place], verbatim: line };
  const source = SOURCE_DATE_PLACE.exec(line)?.groups;
  if (source?.place && source.date && source.agency)
    return { places: [source.place], date: source.date, agency: source.agency, verbatim: line };
  const segments = withEvidence(segmentLine(line, context.lang), line, context);
  if (!isDatelineOnLine(segments, context)) return null;
  const date = segments.find(({ kind }) => kind === 'date')?.text;
  const agencies = segments.filter(({ kind }) => kind === 'agency').map(({ text: agency }) => agency);
  return {
    places: placeNames(segments),
    ...(date && { date }),
    ...(agencies.length > 0 && { agency: agencies.join('/') }),
    verbatim: line,
  };
}

/** Decides about words that may be places: by the story's text, the region after them, or the agency beside them. */
function withEvidence(segments: readonly Segment[], line: string, { lang, story }: LineContext): Segment[] {
  const hasAgency = segments.some(({ kind }) => kind === 'agency');
  const hasPerson = segments.some(({ kind }) => kind === 'person');
  const isReporting =
    segments.some(({ kind }) => kind === 'role') || /\p{Ll}\s(?:frá|berichtet aus|from)\s/u.test(line);
  return segments.map((segment, at): Segment => {
    if (segment.kind !== 'word') return segment;
    const { text, followsPreposition } = segment;
    const isInCapitals = /^\p{Lu}{4,}$/u.test(text);
    const followsAgency = segments.slice(0, at).some(({ kind }) => kind === 'agency');
    const isPlace =
      segments[at + 1]?.kind === 'region' ||
      isNamedAsPlace(text, story) ||
      (followsPreposition && (hasAgency || isReporting || (/^pl/i.test(lang) && hasPerson))) ||
      (followsAgency && isInCapitals) ||
      (/^de/i.test(lang) && hasPlaceForm(text));
    return { ...segment, kind: isPlace ? 'place' : 'other' };
  });
}

function isDatelineOnLine(segments: readonly Segment[], { position, lang }: LineContext): boolean {
  const has = (...kinds: Segment['kind'][]) => segments.some(({ kind }) => kinds.includes(kind));
  const others = segments.filter(({ kind }) => kind === 'other').length;
  if (!has('place')) return false;
  const isSigned = has('agency', 'initials');
  switch (position) {
    case 'byline':
      return has('person', 'role', 'agency', 'initials') && others <= 1;
    case 'date':
      return has('date') && others === 0 && !isOnlyCommonWord(segments, lang);
    case 'head':
      return others === 0 && !has('person') && isSigned;
    case 'end':
      return others === 0 && (isSigned || (has('date') && !has('person')));
  }
}

const isOnlyCommonWord = (segments: readonly Segment[], lang: string) =>
  segments.every(({ kind, text }) => kind !== 'place' || isAlsoCommonWord(text, lang));

function placeNames(segments: readonly Segment[]): string[] {
  const names: string[] = [];
  for (const { kind, text } of segments) {
    if (kind === 'place') names.push(text);
    if (kind === 'region' && names.length) names[names.length - 1] += `, ${text}`;
  }
  return names;
}

/** Reads a place on a line of its own: "Ankara", "NAIROBI, Kenya", "Chemnitz.", "Hamburg -". */
export function parsePlaceLine(text: string, lang: string): Dateline | null {
  const line = text.trim().replace(/\s+/g, ' ');
  const segments = segmentLine(
    line.replace(/\.$/, (stop) => (/(?<!\p{L})\p{L}{1,4}\.$/u.test(line) && line.includes(',') ? stop : '')),
    lang,
  );
  const [first, second] = segments;
  if (first?.kind === 'word' && second?.kind !== 'region') return null;
  const isPlace = segments.every(
    ({ kind }, at) => kind === 'place' || kind === 'region' || (at === 0 && kind === 'word'),
  );
  if (
    !first ||
    !isPlace ||
    segments.some(
      ({ text: name, kind }) => kind === 'place' && isAlsoCommonWord(name, lang) && !/^[^\p{Ll}]+$/u.test(name),
    )
  )
    return null;
  return isCity(first.text) || second?.kind === 'region' ? { places: placeNames(segments), verbatim: line } : null;
}
