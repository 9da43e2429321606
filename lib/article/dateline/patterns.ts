/** Patterns of datelines that open a text. */
import { AGENCY, BEFORE_CAPITAL, CAPITAL, CAPITALS, DASH, DATE, REGION, TITLE_CASE } from './pattern-parts';

const PLACE = `(?:${CAPITALS}|${TITLE_CASE})`;
const PLACES = String.raw`(?<place>${PLACE}(?:\s?/\s?${PLACE}){0,2}${REGION})(?:\s\[[^\]]{2,20}\])?`;

/** The patterns, in the order in which they are tried. The examples above them show their form. */
export const patterns = {
  /**
   * Place, optional date, and agency in brackets: "WASHINGTON, June 10 (UPI) —", "Mexico City (AFP) –", "Kiel (dpo) -",
   * "Berlin (dpa).", "MARROW (KABC) --", "Berlin (dpa) Der".
   */
  withAgency: new RegExp(
    String.raw`^${PLACES}(?:,\s(?<date>${DATE}))?,?\s?${AGENCY}\s?(?<end>\.?\s?${DASH}|[.:,]|${BEFORE_CAPITAL})`,
    'u',
  ),
  /** Date and agency in brackets: "Aug 27 (Reuters) -". */
  dateWithAgency: new RegExp(String.raw`^(?<date>${DATE})\s${AGENCY}\s?(?<end>${DASH})`, 'u'),
  /** Place, date, and agency between slashes: "MARROW, Jan. 3, 2031 /PRNewswire/ --". */
  agencyInSlashes: new RegExp(
    String.raw`^${PLACES}(?:,\s(?<date>${DATE}))?,?\s?/(?<agency>[^/\d]{2,30})/\s?(?<end>${DASH})`,
    'u',
  ),
  /** Agency before the place: "mid Marrow-Quay - Der", "AFP Paris -". */
  agencyFirst: new RegExp(
    String.raw`^(?<agency>[^\s\d,;:()/.–—-]{2,10}(?:/[^\s\d,;:()/.–—-]{2,10})?)\s(?<place>${TITLE_CASE}(?:\s?/\s?${TITLE_CASE})?)\s(?<end>[-–—])\s?${BEFORE_CAPITAL}`,
    'u',
  ),
  /** Agency after the place, without brackets: "BERLIN taz |", "Washington CNN —". */
  agencyBehind: new RegExp(
    String.raw`^(?<place>${CAPITALS}|${TITLE_CASE})\s(?<agency>[a-z]{2,8}(?:/[a-z]{2,8})*|[A-Z]{2,5})\s(?<end>[|–—-])\s?${BEFORE_CAPITAL}`,
    'u',
  ),
  /** Agency in brackets before the place: "(ANSA) - ROMA, 20 NOV -". */
  agencyInFront: new RegExp(
    String.raw`^${AGENCY}\s?[-–—]\s?(?<place>${CAPITALS}|${TITLE_CASE})(?:,\s(?<date>${DATE}))?\s?(?<end>[-–—])`,
    'u',
  ),
  /** Place in brackets: "(Nairobi) –", "(Nairobi, November 20, 2031) –". */
  placeInBrackets: new RegExp(
    String.raw`^\((?<place>${TITLE_CASE}|${CAPITALS})(?:,\s(?<date>${DATE}))?\)\s?(?<end>[-–—])\s?${BEFORE_CAPITAL}`,
    'u',
  ),
  /** Forms of Russian agencies: "МОСКВА, 24 апреля. /ТАСС/.", "МОСКВА, 24 апр — РИА Новости." */
  cyrillic: new RegExp(
    String.raw`^(?<place>${CAPITALS}|${TITLE_CASE})(?:,\s(?<date>${DATE}))?\.?\s(?:/(?<agency>[^/]{2,30})/|${DASH}\s(?<agency2>[${CAPITAL}][^\d.,:;()]{1,20}))\.(?<end>)`,
    'u',
  ),
  /** Place in capitals and a dash: "BEIRUT/THE HAGUE —", "NASHUA, N.H. -", "SELMA, N.C.—". */
  capitals: new RegExp(
    String.raw`^(?:[A-Z\s]+CORRISPONDENTE\s?)?(?<place>${CAPITALS}(?:\s?/\s?${CAPITALS}){0,2}${REGION})(?:,\s(?<date>${DATE}),?)?(?:\s?(?<end>[—―])(?=[\s${CAPITAL}"“„«])|\s(?<end2>--|[-–·|])\s)`,
    'u',
  ),
  /** Place in capitals and a colon: "NEW DELHI:", "KARACHI/LAHORE:". */
  capitalsWithColon: new RegExp(
    String.raw`^(?<place>${CAPITALS}(?:\s?/\s?${CAPITALS})?${REGION})(?:,\s(?<date>${DATE}))?\s?:(?<end>)(?=\s\S)`,
    'u',
  ),
  /** Place in title case and a colon: "Mumbai: The". */
  titleCaseWithColon: new RegExp(String.raw`^(?<place>${TITLE_CASE}):(?<end>)\s${BEFORE_CAPITAL}`, 'u'),
  /** Place, and date in brackets: "MARROW (January 3, 2031) —". */
  dateInBrackets: new RegExp(String.raw`^${PLACES}\s?\(\s?(?<date>${DATE})\s?\)\s?(?<end>${DASH})`, 'u'),
  /**
   * Place in title case, optional date, and a dash: "München/London –", "Neuss ·", "Nendeln, 27.6.2025 –", "Dekalb,
   * Ill. —".
   */
  titleCase: new RegExp(
    String.raw`^(?<place>${TITLE_CASE}(?:\s?/\s?${TITLE_CASE}){0,2}${REGION})(?:,\s(?<date>${DATE}))?(?:\s(?<end>--|[-–—―·|])\s|\s?(?<end2>—))${BEFORE_CAPITAL}`,
    'u',
  ),
  /** Place and a full stop: "Berlin. Der", "Berlin/München. Die". */
  placeWithStop:
    /^(?<place>(?:St\.\s)?\p{Lu}[^.:;,!?]{2,40}(?:,\s(?<region>[^.:;,!?]{3,25}))?)\.(?<end>)(?:\s?[-–—])?\s?(?=["“„«»]?\p{Lu})/u,
  /** Date alone: "3.1.2031 – Der". */
  dateOnly: new RegExp(String.raw`^(?<date>\d{1,2}\.\s?\d{1,2}\.\s?\d{4})\s?(?<end>[-–—])\s${BEFORE_CAPITAL}`, 'u'),
  /** Japanese form: "【ソウル＝…】", "【帆浦＝佐久間真由】". */
  japanese: /^【\s?(?<place>[^【】＝=]{1,12})[＝=](?<agency>[^】]{1,20})】(?<end>)/u,
  /** Chinese form: "新华社北京4月24日电", "中新社上海6月3日电". */
  chinese:
    /^[（(]?(?<agency>\p{Script=Han}{2,4}社|\p{Script=Han}{2,4}网)(?<place>\p{Script=Han}{2,8}?)(?<date>\d{1,2}月\d{1,2}日)电(?<end>)/u,
  /** Korean form: "(서울=연합뉴스)". */
  korean: /^[([（［【]\s?(?<place>[\p{Script=Hangul}·]{2,12})\s?=\s?(?<agency>[^)\]）］】]{2,20})[)\]）］】](?<end>)/u,
  /** Taiwanese form: "（中央社台北24日電）". */
  taiwanese:
    /^[（(](?<agency>中央社)(?:記者\p{Script=Han}{2,4})?(?<place>\p{Script=Han}{2,6})(?<date>\d{1,2}日)?電[）)](?<end>)/u,
  /** Arabic forms: "القاهرة (رويترز) -", "رام الله - وفا -", "القاهرة - (رويترز)", "دبي – أ ف ب:", "لندن: «…»". */
  arabic:
    /^(?<place>\p{Script=Arabic}+(?:[\s/]\p{Script=Arabic}+){0,3}(?:،\s\p{Script=Arabic}+(?:\s\p{Script=Arabic}+){0,2})?)\s?(?:[-–—:،]\s?)?(?:[(«"](?<agency>[^()«»"]{2,25})[)»"]\s?[-–—:.]{0,2}|[-–—/]\s?(?<agency2>\p{Script=Arabic}{1,12}(?:[\s.]\p{Script=Arabic}{1,8}){0,2})\s?[-–—:])(?<end>)/u,
  /** Arabic place and a dash: "القاهرة - قال". */
  arabicWithDash: /^(?<place>\p{Script=Arabic}+(?:\s\p{Script=Arabic}+){0,2})\s?(?<end>[-–—])\s?(?=\p{Script=Arabic})/u,
} satisfies Record<string, RegExp>;

export type PatternName = keyof typeof patterns;

const ARABIC_START = /^[\u0600-\u08ff\ufb50-\ufeff]/;

/**
 * Cheap regular expressions that a text must match before the pattern of the same name is tried. Compiling one of the
 * patterns, which contain the letters of all scripts, takes milliseconds.
 */
export const precheck: Record<PatternName, RegExp> = {
  withAgency: /^.{2,70}\(/s,
  dateWithAgency: /^.{0,20}\d.{0,20}\(/s,
  agencyInSlashes: /^.{2,80}\/[^/]+\/\s?[-–—]/s,
  agencyFirst: /^\S{2,21} .{2,50}\s[-–—]/s,
  agencyBehind: /^.{3,40} (?:[a-z]{2,8}|[A-Z]{2,5})(?:\/[a-z]{2,8})* [|–—-]/s,
  agencyInFront: /^\([^()]{2,40}\)\s?[-–—].{3,50}[-–—]/s,
  placeInBrackets: /^\([^()]{3,60}\)\s?[-–—]/,
  cyrillic: /[/–—―•·|-].*\./s,
  capitals: /^.[^a-z].{1,90}[-–—―·|]/s,
  capitalsWithColon: /^.[^a-z].{1,70}:/s,
  titleCaseWithColon: /^[^:.]{3,40}:\s/,
  dateInBrackets: /^.{2,60}\(.{0,30}\d.{0,12}\)/s,
  titleCase: /^.{2,70}(?:\s[-–—―·|]|—)/s,
  placeWithStop: /^.{2,45}\./s,
  dateOnly: /^\d{1,2}\./,
  japanese: /^【/,
  chinese: /电/,
  korean: /=/,
  taiwanese: /中央社/,
  arabic: ARABIC_START,
  arabicWithDash: ARABIC_START,
};
