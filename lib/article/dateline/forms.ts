/** How a dateline is written, where it opens a text. */
import type { Dateline } from '../../types';
import { areAgencies } from './agencies';
import { isCity } from './places';

/** What stands in capitals before a dash or a colon and is no place. */
const NO_PLACE =
  /^(?:EXCLUSIVE|BREAKING|BREAKING NEWS|UPDATE|UPDATED?|WATCH|WATCH LIVE|VIDEO|PHOTOS?|OPINION|ANALYSIS|EXPLAINED|EXPLAINER|LIVE|BYLINE|CORRECTION|EDITOR['’]?S NOTE|FACT CHECK|INTERVIEW|REVIEW|WARNING|SPOILERS?|LISTEN|READ|READ MORE|FILE|NOTE|SUMMARY|QUESTION|ANSWER|PODCAST|COMMENT(?:ARY)?|EDITORIAL|COLUMN|FEATURE|PROFILE|REPORT|RECAP|PREVIEW|POLL|QUIZ|STENGT|FOTO|FOTOS|EILMELDUNG|KOMMENTAR|ANALYSE|DIREKTE|LE POINT SUR LA SITUATION|RÉCIT|PORTRAIT|ENTRETIEN|REPORTAGE|ENQUÊTE|VIDÉO|EN DIRECT|CRÓNICA|ANÁLISIS|ÚLTIMA HORA|SON DAKİKA|СРОЧНО|ВИДЕО|Q|A|Q&A|TL;DR|FAQ|PRO|CONTRA|ICYMI|NEW|SPONSORED|ADVERTISEMENT|HOST|MODERATOR|ANCHOR|NARRATOR)$/u;

const DASH = `(?:--|[-–—―•·|])`;
const UPPER = String.raw`\p{Lu}(?:[\p{Lu}\p{M}.'’]|-(?=\p{Lu}))+`;
const CAPITALS = String.raw`${UPPER}(?:\s(?:(?:DE|LA|DEL|OF|AM|DI|AN DER|SUR)\s)?${UPPER}){0,3}`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}.'’-]+`;
const TITLED = String.raw`${WORD}(?:\s(?:(?:de|la|del|of|am|an der|sur|bei|im|di)\s)?${WORD}){0,3}`;
/** ", N.H.", ", Iowa", ", Burma", "/Iran". */
const REGION = String.raw`(?:,\s(?:(?:\p{Lu}\.){1,3}|${WORD}(?:\s${WORD})?\.?))?`;
const MONTH = String.raw`\p{L}{3,12}\.?`;
const DATE = String.raw`(?:(?:\p{L}+\s)?${MONTH}\s\d{1,2}(?:,?\s\d{4})?|\d{1,2}\.?\s${MONTH}(?:\s\d{4})?|\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?)`;
const AGENCY = String.raw`\(\s?(?<agency>[^()\d]{2,40}?)\s?\)`;

const forms = {
  /** "WASHINGTON, June 10 (UPI) —", "Mexico City (AFP) –", "Kiel (dpo) -", "Berlin (dpa)." */
  signed: new RegExp(
    String.raw`^(?<place>(?:${CAPITALS}|${TITLED})(?:\s?/\s?(?:${CAPITALS}|${TITLED})){0,2}${REGION})(?:,\s(?<date>${DATE}),?)?\s?${AGENCY}\s?(?<end>${DASH}|[.:,])`,
    'u',
  ),
  /** "Aug 27 (Reuters) -" */
  undated: new RegExp(String.raw`^(?<date>${DATE})\s${AGENCY}\s?(?<end>${DASH})`, 'u'),
  /** "МОСКВА, 24 апреля. /ТАСС/.", "МОСКВА, 24 апр — РИА Новости." */
  slashed: new RegExp(
    String.raw`^(?<place>${CAPITALS}|${TITLED})(?:,\s(?<date>${DATE}))?\.?\s(?:/(?<agency>[^/]{2,30})/|${DASH}\s(?<agency2>\p{Lu}[\p{L}\s]{1,20}))\.(?<end>)`,
    'u',
  ),
  /** "BEIRUT/THE HAGUE —", "NASHUA, N.H. -", "SELMA, N.C.—" */
  shouted: new RegExp(
    String.raw`^(?:[\p{Lu}\s]+CORRISPONDENTE\s)?(?<place>${CAPITALS}(?:\s?/\s?${CAPITALS}){0,2}${REGION})(?:,\s(?<date>${DATE}),?)?(?:\s?(?<end>[—―])(?=\s|\p{Lu}|["“„«])|\s(?<end2>--|[-–·|])\s)`,
    'u',
  ),
  /** "NEW DELHI:" */
  coloned: new RegExp(String.raw`^(?<place>${CAPITALS}${REGION})(?:,\s(?<date>${DATE}))?:(?<end>)(?=\s\S)`, 'u'),
  /** "München/London –", "Neuss ·", "Nendeln, 27.6.2025 –" */
  titled: new RegExp(
    String.raw`^(?<place>${TITLED}(?:\s?/\s?${TITLED}){0,2})(?:,\s(?<date>${DATE}))?\s(?<end>[-–—·|])\s(?=["“„«»]?\p{Lu})`,
    'u',
  ),
  /** "【ソウル＝…】", "【帆浦＝佐久間真由】" */
  lenticular: /^【\s?(?<place>[^【】＝=]{1,12})[＝=](?<agency>[^】]{1,20})】(?<end>)/u,
  /** "新华社北京4月24日电", "中新社上海6月3日电" */
  wired:
    /^[（(]?(?<agency>\p{Script=Han}{2,4}社|\p{Script=Han}{2,4}网)(?<place>\p{Script=Han}{2,8}?)(?<date>\d{1,2}月\d{1,2}日)电(?<end>)/u,
  /** "(서울=연합뉴스)", "（中央社台北24日電）" */
  korean: /^[([（［【]\s?(?<place>[\p{Script=Hangul}·]{2,12})\s?=\s?(?<agency>[^)\]）］】]{2,20})[)\]）］】](?<end>)/u,
  taiwan:
    /^[（(](?<agency>中央社)(?:記者\p{Script=Han}{2,4})?(?<place>\p{Script=Han}{2,6})(?<date>\d{1,2}日)?電[）)](?<end>)/u,
  /** "القاهرة (رويترز) -", "رام الله - وفا -" */
  arabic:
    /^(?<place>\p{Script=Arabic}+(?:\s\p{Script=Arabic}+){0,2})\s?(?:\((?<agency>[^()]{2,20})\)\s?[-–—:]|[-–—]\s(?<agency2>\p{Script=Arabic}{2,12})\s?[-–—:])(?<end>)/u,
} satisfies Record<string, RegExp>;

type Form = keyof typeof forms;

/**
 * What a text must have for a form to be worth a try. To compile one of the forms above, with its letters of all scripts, takes
 * milliseconds of a page's first reading.
 */
const hints: Record<Form, RegExp> = {
  signed: /\(/,
  undated: /\d.*\(/s,
  slashed: /[/–—―•·|-].*\./s,
  shouted: /^.[^a-z].*[-–—―·|]/s,
  coloned: /^.[^a-z].*:/s,
  titled: /\s[-–—·|]\s/,
  lenticular: /^【/,
  wired: /电/,
  korean: /=/,
  taiwan: /中央社/,
  arabic: /^[\u0600-\u08ff\ufb50-\ufeff]/,
};

/** Languages in which a place in small letters before a dash opens a text. English papers shout it. */
const TITLED_LANGUAGE = /^(?!en)/i;

/**
 * Reads the dateline that opens a text.
 *
 * @param lang the text's language; where it is left out, forms that only some languages have are not read
 * @returns places, date and agency as they stand there; null where the text opens without one
 */
export function openingDateline(text: string, lang = 'en'): Dateline | null {
  const start = text.trimStart().slice(0, 160);
  for (const [name, form] of Object.entries(forms) as [Form, RegExp][]) {
    if (!hints[name].test(start) || (name === 'titled' && !TITLED_LANGUAGE.test(lang))) continue;
    const match = form.exec(start);
    const { place, date, agency, agency2 } = match?.groups ?? {};
    if (!match || !fits(name, { place, date, agency: agency ?? agency2, rest: start.slice(match[0].length) })) continue;
    const signed = (agency ?? agency2)?.trim();
    const isWriter = name === 'lenticular' && signed !== undefined && !areAgencies(signed);
    return {
      places: place ? place.split('/').map((one) => one.trim()) : [],
      ...(date && { date: name === 'slashed' ? date.replace(/\.$/, '') : date.trim() }),
      ...(signed && !isWriter && { agency: signed }),
      verbatim: match[0].trim(),
    };
  }
  return null;
}

interface Parts {
  place?: string;
  date?: string;
  agency?: string;
  rest: string;
}

function fits(form: Form, { place = '', agency = '', rest }: Parts): boolean {
  if (NO_PLACE.test(place.toUpperCase())) return false;
  switch (form) {
    case 'signed':
      // In brackets behind a name stands a party or an age more often than an agency.
      return areAgencies(agency) || (/^\p{Ll}{2,4}$/u.test(agency) && /^\s\S/u.test(rest));
    case 'undated':
    case 'slashed':
    case 'arabic':
      return areAgencies(agency);
    case 'shouted':
      return place.replace(/[^\p{L}]/gu, '').length > 2;
    case 'coloned':
      return isCity(place);
    case 'titled':
      return place.length <= 40;
    default:
      return true;
  }
}
