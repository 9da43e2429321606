/** Splits a line of a page's head, such as a byline or a date line, into segments of known kinds. */
import { isAgencyList } from './agencies';
import { isCity } from './cities';
import { dateAt } from './opening-parts';
import { ARABIC_LETTER, CAPITAL } from './pattern-parts';
import { NO_PLACE } from './place-words';
import { isRegion } from './regions';

/**
 * Part of a line. `word` is a capitalised word that may be a place; `place` is a city of the gazetteer, or follows a
 * preposition.
 */
export interface Segment {
  kind: 'place' | 'word' | 'region' | 'date' | 'agency' | 'person' | 'role' | 'initials' | 'label' | 'other';
  text: string;
  /** Whether a preposition precedes the place: "in Nairobi". */
  followsPreposition?: boolean;
}

const WORD = String.raw`[${CAPITAL}][^\s\d.,;:!?()|/"“”„«»<>=&@]+`;
const PREPOSITION = '(?:in|aus|from|at|à|en|em|da|a|uit|frá|desde|de|w|z|ze)';
const WORDS = String.raw`(?:St\.\s)?${WORD}(?:\s(?:(?:de|la|del|am|an der|do|da|of)\s)?${WORD}){0,3}`;
const AFTER_PREPOSITION = new RegExp(String.raw`^(?<head>.*?)(?:^|\s)${PREPOSITION}\s(?<place>${WORDS})$`, 'u');
/** "Aus Paris berichtet Anna Holm", "Z Brukseli Anna Holm". */
const PLACE_FIRST = new RegExp(
  String.raw`^(?:Aus|Z|Ze|From|In|Van uit)\s(?<place>${WORD})\s(?:(?:berichtet|berichten|von|by)\s)?${WORD}\s${WORD}$`,
  'u',
);
/** Matches where a word or number begins. */
const WORD_START = /(?<![\p{L}\p{M}\d/.-])[\p{L}\d]/gu;
const TIME =
  /(?:,|-|–|—|\s)*(?<!\d)\d{1,2}(?:[:.]\d{2}|h\d{0,2})(?!\d)(?:\s?(?:Uhr|CES?T|GMT|UTC|BST|[ECMP][SD]?T|IST|[ap]\.?m\.?|AM|PM|h|hrs|Hrs)(?!\p{L}))*/gu;
/** Labels and conjunctions between the segments, with what separates them. */
const SEPARATOR =
  /\s*[|·•;\n()[\]]\s*|\s[-–—]+(?:\s|$)|\s?[-–—]+$|[,،]\s?(?!\d)|(?<=\p{L}{4}|\p{Lu}{3})\.(?:\s|$)|[:：](?:\s|$)|\s?\/\s?|\s(?:and|und|et|y|e|i|ve|og|och|&)\s(?=\p{Lu}|agencies)/u;
const LABEL =
  /^(?:\d+\s?min(?:s|utes?)?(?:\sread)?|date|datum|fecha|data|press release|pressemitteilung|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicado|comunicato stampa|redacción|redaktion|redação|(?:first |last )?(?:published|posted|updated|modified|created)(?: on)?|publi[ée]e?|modifi[ée]e?|mis à jour|veröffentlicht|erschienen|aktualisiert|erstellt|stand|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|location|place|ort|lieu|lugar|le|el|il|de|den|am|on|vom|text|haber|autor(?:in|en)?|auteur|author|by|von|par|por|di|door|quelle|source|fuente|fonte|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\.?$/iu;
const BY =
  /^(?:by|von|par|por|di|door|av|autor(?:in|en)?|haber|ein bericht von|von unser(?:em|er)\s\p{L}+|reported by|story by)[:\s]+(?=\p{Lu})/iu;
const ROLE =
  /correspond|korrespondent|corresponsal|envoy[ée]|envia[d]|inviat|reporter|berichtet|bericht aus|redaktor|writes|reports|reporting|corrispond|skriver|skrifar|특파원|مراسل|موفد|bureau/iu;
/** Matches broadcasters whose correspondents are named with their bureau: "ARD-Studio Kairo". */
const BROADCASTER = /^(?:ARD|ZDF|ORF|SRF|BBC|CNN|NPR|NOS|RTL|RAI)(?:-Studio)?$/;
const PERSON = new RegExp(
  String.raw`^${WORD}(?:[\s-](?:(?:von|van|de|der|den|di|da|del|la|bin|al|el|ter)\s)*(?:${WORD}|[${CAPITAL}]\.)){1,4}$`,
  'u',
);
const INITIALS = /^\p{Ll}{2,4}$/u;
const INITIALS_WITH_PLACE = /^(?<initials>\p{Ll}{2,4})\s(?<place>\p{Lu}\S+)$/u;

/** Splits a line into segments, in order. */
export function segmentLine(text: string, lang: string): Segment[] {
  const line = text.trim().replace(/\s+/g, ' ');
  const segments: Segment[] = [];
  let at = 0;
  for (const { index } of line.matchAll(WORD_START)) {
    const date = index >= at ? dateAt(line, index, lang) : null;
    if (!date || /^[\d/-]/.test(line.slice(date.end))) continue;
    segments.push(...segmentsOf(line.slice(at, index), lang, segments.at(-1)));
    segments.push({ kind: 'date', text: date.text.replace(/^(?:le|den)\s/i, '') });
    at = date.end;
  }
  return [...segments, ...segmentsOf(line.slice(at), lang, segments.at(-1))];
}

function segmentsOf(text: string, lang: string, before: Segment | undefined): Segment[] {
  const segments: Segment[] = [];
  for (const piece of text.replace(TIME, ' ').split(SEPARATOR)) {
    const part = piece.trim().replace(/^[-–—,،.]+\s*|\s*[-–—,،]+$|(?<=\p{L}{4})\.$/gu, '');
    if (!part) continue;
    const previous = segments.at(-1) ?? before;
    segments.push(...classify(part, lang, previous));
  }
  return segments;
}

/** Tells what a piece of a line is. Two segments are returned for "Anna Holm in Nairobi" and "kra Frankfurt". */
function classify(text: string, lang: string, previous: Segment | undefined): Segment[] {
  const one = (kind: Segment['kind']): Segment[] => [{ kind, text }];
  if (isAgencyList(text)) return one('agency');
  if (LABEL.test(text)) return one('label');
  const followsPlace = previous?.kind === 'place' || (previous?.kind === 'word' && !isCity(text));
  const isRegionHere = followsPlace && isRegion(text, lang);
  if (isRegionHere && !/^\p{Ll}/u.test(text)) return one('region');
  if (isCity(text)) return NO_PLACE.test(text) ? one('other') : one('place');
  if (INITIALS.test(text)) return one('initials');
  const signed = INITIALS_WITH_PLACE.exec(text)?.groups;
  if (signed?.initials && signed.place && isCity(signed.place))
    return [
      { kind: 'initials', text: signed.initials },
      { kind: 'place', text: signed.place },
    ];
  const sign = /^(?:by\s)?(?<sign>\S+)\s(?<place>\p{Lu}.*)$/iu.exec(text)?.groups;
  if (sign?.sign && sign.place && isCity(sign.place) && (isAgencyList(sign.sign) || BROADCASTER.test(sign.sign)))
    return [
      { kind: isAgencyList(sign.sign) ? 'agency' : 'role', text: sign.sign },
      { kind: 'place', text: sign.place },
    ];
  const { place } = PLACE_FIRST.exec(text)?.groups ?? {};
  if (place)
    return [
      { kind: 'place', text: place, followsPreposition: true },
      { kind: 'person', text },
    ];
  return afterPreposition(text, lang) ?? classifyName(text, lang);
}

function afterPreposition(text: string, lang: string): Segment[] | null {
  const { head = '', place } = AFTER_PREPOSITION.exec(text)?.groups ?? {};
  if (!place || NO_PLACE.test(place)) return null;
  const before = head.trim();
  return [
    ...(before ? classify(before, lang, undefined) : []),
    { kind: isCity(place) ? 'place' : 'word', text: place, followsPreposition: true },
  ];
}

function classifyName(text: string, lang: string): Segment[] {
  const one = (kind: Segment['kind']): Segment[] => [{ kind, text }];
  if (ROLE.test(text)) return one('role');
  const name = text.replace(BY, '');
  if (name !== text) return isAgencyList(name) ? [{ kind: 'agency', text: name }] : one('person');
  if (NO_PLACE.test(text)) return one('other');
  if (new RegExp(`^${WORD}$`, 'u').test(text)) return one('word');
  const words = text.split(' ');
  // "Anna Holm Bruselas": without a comma before the place.
  const last = words.at(-1) ?? '';
  if (words.length === 3 && isCity(last) && PERSON.test(words.slice(0, 2).join(' ')) && !/^(?:en|de)/i.test(lang))
    return [
      { kind: 'person', text: words.slice(0, 2).join(' ') },
      { kind: 'place', text: last },
    ];
  if (PERSON.test(text) || ARABIC_NAME.test(text)) return one('person');
  return one('other');
}

const ARABIC_NAME = new RegExp(String.raw`^${ARABIC_LETTER}{2,}(?:\s${ARABIC_LETTER}{2,}){1,3}$`, 'u');
