/** Patterns of datelines that open a text. */
import type { Dateline } from '../../types';
import { isAgencyList } from './agencies';
import { isCity } from './cities';

/** Labels in capitals before a dash or colon that are not places. */
const LABEL =
  /^(?:EXCLUSIVE|BREAKING|BREAKING NEWS|UPDATE|UPDATED?|WATCH|WATCH LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|EXPLAINED|EXPLAINER|LIVE|BYLINE|CORRECTION|EDITOR['’]?S NOTE|FACT CHECK|INTERVIEW|REVIEW|WARNING|SPOILERS?|LISTEN|READ|READ MORE|FILE|NOTE|SUMMARY|QUESTION|ANSWER|PODCAST|COMMENT(?:ARY)?|EDITORIAL|COLUMN|FEATURE|PROFILE|REPORT|RECAP|PREVIEW|POLL|QUIZ|STENGT|FOTO|FOTOS|EILMELDUNG|KOMMENTAR|ANALYSE|DIREKTE|LE POINT SUR LA SITUATION|RÉCIT|PORTRAIT|ENTRETIEN|REPORTAGE|ENQUÊTE|VIDÉO|EN DIRECT|CRÓNICA|ANÁLISIS|ÚLTIMA HORA|SON DAKİKA|СРОЧНО|ВИДЕО|Q|A|Q&A|TL;DR|FAQ|PRO|CONTRA|ICYMI|NEW|SPONSORED|ADVERTISEMENT|HOST|MODERATOR|ANCHOR|NARRATOR)$/u;

const DASH = `(?:--|[-–—―•·|])`;
const UPPER = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’]|-(?=\p{Lu}))+`;
const CAPITALS = String.raw`${UPPER}(?:\s(?:(?:DE|LA|DEL|OF|AM|DI|AN DER|SUR)\s)?${UPPER}){0,3}`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;
const TITLE_CASE = String.raw`${WORD}(?:\s(?:(?:de|la|del|of|am|an der|sur|bei|im|di)\s)?${WORD}){0,3}`;
/** ", N.H.", ", Iowa", ", Burma". */
const REGION = String.raw`(?:,\s(?:(?:\p{Lu}\.){1,3}|${WORD}(?:\s${WORD})?\.?))?`;
const MONTH = String.raw`\p{L}{3,12}\.?`;
const DATE = String.raw`(?:(?:\p{L}+\s)?${MONTH}\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s${MONTH}(?:\s\d{4})?|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?)`;
const AGENCY = String.raw`\(\s?(?<agency>[^()\d]{2,40}?)\s?\)`;

const patterns = {
  /** "WASHINGTON, June 10 (UPI) —", "Mexico City (AFP) –", "Kiel (dpo) -", "Berlin (dpa)." */
  withAgency: new RegExp(
    String.raw`^(?<place>(?:${CAPITALS}|${TITLE_CASE})(?:\s?/\s?(?:${CAPITALS}|${TITLE_CASE})){0,2}${REGION})(?:,\s(?<date>${DATE}),?)?\s?${AGENCY}\s?(?<end>${DASH}|[.:,])`,
    'u',
  ),
  /** "Aug 27 (Reuters) -" */
  dateWithAgency: new RegExp(String.raw`^(?<date>${DATE})\s${AGENCY}\s?(?<end>${DASH})`, 'u'),
  /** "МОСКВА, 24 апреля. /ТАСС/.", "МОСКВА, 24 апр — РИА Новости." */
  cyrillic: new RegExp(
    String.raw`^(?<place>${CAPITALS}|${TITLE_CASE})(?:,\s(?<date>${DATE}))?\.?\s(?:/(?<agency>[^/]{2,30})/|${DASH}\s(?<agency2>\p{Lu}[\p{L}\s]{1,20}))\.(?<end>)`,
    'u',
  ),
  /** "BEIRUT/THE HAGUE —", "NASHUA, N.H. -", "SELMA, N.C.—" */
  capitals: new RegExp(
    String.raw`^(?:[\p{Lu}\s]+CORRISPONDENTE\s)?(?<place>${CAPITALS}(?:\s?/\s?${CAPITALS}){0,2}${REGION})(?:,\s(?<date>${DATE}),?)?(?:\s?(?<end>[—―])(?=\s|\p{Lu}|["“„«])|\s(?<end2>--|[-–·|])\s)`,
    'u',
  ),
  /** "NEW DELHI:" */
  capitalsWithColon: new RegExp(
    String.raw`^(?<place>${CAPITALS}${REGION})(?:,\s(?<date>${DATE}))?:(?<end>)(?=\s\S)`,
    'u',
  ),
  /** "München/London –", "Neuss ·", "Nendeln, 27.6.2025 –" */
  titleCase: new RegExp(
    String.raw`^(?<place>${TITLE_CASE}(?:\s?/\s?${TITLE_CASE}){0,2})(?:,\s(?<date>${DATE}))?\s(?<end>[-–—·|])\s(?=["“„«»]?\p{Lu})`,
    'u',
  ),
  /** "【ソウル＝…】", "【帆浦＝佐久間真由】" */
  japanese: /^【\s?(?<place>[^【】＝=]{1,12})[＝=](?<agency>[^】]{1,20})】(?<end>)/u,
  /** "新华社北京4月24日电", "中新社上海6月3日电" */
  chinese:
    /^[（(]?(?<agency>\p{Script=Han}{2,4}社|\p{Script=Han}{2,4}网)(?<place>\p{Script=Han}{2,8}?)(?<date>\d{1,2}月\d{1,2}日)电(?<end>)/u,
  /** "(서울=연합뉴스)" */
  korean: /^[([（［【]\s?(?<place>[\p{Script=Hangul}·]{2,12})\s?=\s?(?<agency>[^)\]）］】]{2,20})[)\]）］】](?<end>)/u,
  /** "（中央社台北24日電）" */
  taiwanese:
    /^[（(](?<agency>中央社)(?:記者\p{Script=Han}{2,4})?(?<place>\p{Script=Han}{2,6})(?<date>\d{1,2}日)?電[）)](?<end>)/u,
  /** "القاهرة (رويترز) -", "رام الله - وفا -" */
  arabic:
    /^(?<place>\p{Script=Arabic}+(?:\s\p{Script=Arabic}+){0,2})\s?(?:\((?<agency>[^()]{2,20})\)\s?[-–—:]|[-–—]\s(?<agency2>\p{Script=Arabic}{2,12})\s?[-–—:])(?<end>)/u,
} satisfies Record<string, RegExp>;

type PatternName = keyof typeof patterns;

/**
 * Cheap tests that a text must pass before its pattern is tried. Compiling a pattern above, with the letters of all scripts,
 * takes milliseconds on the first use.
 */
const precheck: Record<PatternName, RegExp> = {
  withAgency: /\(/,
  dateWithAgency: /\d.*\(/s,
  cyrillic: /[/–—―•·|-].*\./s,
  capitals: /^.[^a-z].*[-–—―·|]/s,
  capitalsWithColon: /^.[^a-z].*:/s,
  titleCase: /\s[-–—·|]\s/,
  japanese: /^【/,
  chinese: /电/,
  korean: /=/,
  taiwanese: /中央社/,
  arabic: /^[\u0600-\u08ff\ufb50-\ufeff]/,
};

/** Languages in which a place in title case before a dash opens a text. English newspapers write it in capitals. */
const TITLE_CASE_LANGUAGE = /^(?!en)/i;
/** Only the start of a text is matched. */
const MAX_START_CHARS = 160;
const MAX_TITLE_CASE_PLACE_CHARS = 40;
const MIN_CAPITALS_PLACE_LETTERS = 3;

/**
 * Parses the dateline that opens a text.
 *
 * @param lang the text's language, a BCP 47 tag; without it, patterns of some languages are not tried
 * @returns places, date and agency as written; null where the text does not open with a dateline
 */
export function parseDateline(text: string, lang = 'en'): Dateline | null {
  const start = text.trimStart().slice(0, MAX_START_CHARS);
  for (const [name, pattern] of Object.entries(patterns) as [PatternName, RegExp][]) {
    if (!precheck[name].test(start) || (name === 'titleCase' && !TITLE_CASE_LANGUAGE.test(lang))) continue;
    const match = pattern.exec(start);
    const { place, date, agency, agency2 } = match?.groups ?? {};
    if (!match || !isPlausible(name, place, agency ?? agency2, start.slice(match[0].length))) continue;
    const signature = (agency ?? agency2)?.trim();
    const isReporter = name === 'japanese' && signature !== undefined && !isAgencyList(signature);
    return {
      places: place ? place.split('/').map((one) => one.trim()) : [],
      ...(date && { date: name === 'cyrillic' ? date.replace(/\.$/, '') : date.trim() }),
      ...(signature && !isReporter && { agency: signature }),
      verbatim: match[0].trim(),
    };
  }
  return null;
}

/** @param rest text behind the match */
function isPlausible(name: PatternName, place = '', agency = '', rest = ''): boolean {
  if (LABEL.test(place.toUpperCase())) return false;
  switch (name) {
    case 'withAgency':
      // Brackets behind a name contain a party or an age more often than an agency.
      return isAgencyList(agency) || (/^\p{Ll}{2,4}$/u.test(agency) && /^\s\S/u.test(rest));
    case 'dateWithAgency':
    case 'cyrillic':
    case 'arabic':
      return isAgencyList(agency);
    case 'capitals':
      return place.replace(/[^\p{L}]/gu, '').length >= MIN_CAPITALS_PLACE_LETTERS;
    case 'capitalsWithColon':
      return isCity(place);
    case 'titleCase':
      return place.length <= MAX_TITLE_CASE_PLACE_CHARS;
    default:
      return true;
  }
}
