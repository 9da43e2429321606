/** Names of people, papers and agencies as structured data and bylines write them. Values in, values out. */
import { isName } from './tokens';

/** "By" and its like in the languages of the world's papers, also behind a form: "An analysis by", "Opinion by". */
const OPENING =
  /^\s*(?:(?:(?:an?|eine?|une?|un|una)\s+[\p{L}-]+|analysis|opinion|comment(?:ary)?|column|review|essay|perspective|interview|analyse|kommentar|kolumne|glosse|gastbeitrag|bericht|reportage|análisis|opinión|analisi|written|reported|reporting|story|text|texte|tekst|escrito|scritto|geschrieben)\s+)?(?:by|von|par|por|di|door|af|av|przez|írta|autor(?:in|en|es)?(?:\/(?:-?in|autor(?:in)?))?|authors?|auteurs?|yazan|oleh|(?:muhabir|penulis|reporter|text|texte|tekst)(?=\s*[:：])|автор|текст|بقلم|كتب|כתב|מאת|από|記者|文|글)(?![\p{L}\p{M}\p{N}])[\s:：/]*/iu;
/** Between two names. Words of one letter count in small letters only: in capitals they are initials. */
const BETWEEN =
  /\s*(?:[,;|，、·•]|\s&\s|\s\/\s|\s(?:[Aa][Nn][Dd]|[Uu][Nn][Dd]|[Ee][Tt]|[Vv][Ee]|with|mit|avec|och|og|en|és|ja|dan|và|și|y|e|i|a|и|та|і|και|و|और)\s)\s*/u;
/** What a person does, behind the name or instead of it. A newsroom ("Redaktion") is none: it signs stories itself. */
const ROLE =
  /(?<![\p{L}\p{M}])(?:editors?|editor-in-chief|reporter(?:in)?|[\p{L}-]*(?:correspondent|korrespondent(?:in)?)|corresponsal|correspondante?|corrispondente|korespondent|columnist|kolumnist(?:in)?|journalist(?:e|in)?|writer|contributor|producer|photographer|fotograf(?:in)?|photojournalist|analyst|redakteur(?:in)?|[\p{L}-]*redakteur(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|ressortleiter(?:in)?|redactora?|periodista|enviad[oa]|rédact(?:eur|rice)|envoyée?|giornalista|inviat[oa]|verslaggever|redacteur|muhabiri?|editörü?|dziennikarz|toimittaja|корреспондент|журналист)(?![\p{L}\p{M}])/iu;
const DEGREE = /^(?:ph\.?\s?d|m\.?d|m\.?a|m\.?sc|mba|esq|obe|mbe|cbe|ll\.?m)\.?$/iu;
/** Whose work beside the text is named: "Photos by", "Illustration:". */
const OTHER_WORK =
  /^(?:photos?|fotos?|photograph(?:y|ie|s)|fotografie|bild(?:er)?|images?|pictures?|illustrations?|illustrationen|video|grafik|graphics?|edited|editing|editor)(?:\s(?:by|von|par|por|di))?(?:\s*[:：]|(?<=(?:by|von|par|por|di)))\s/iu;
const ACCOUNT =
  /^(?:(?:wp)?admin(?:istrator|istrador)?|root|editor|webmaster|author|autor|user|guest|anonymous|null|undefined|unknown|none|n\/?a|[\da-f]{8,}|[\da-f]{8}-[\da-f-]{20,})$/i;
const ADDRESS = /<?(?:mailto:)?[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+>?|https?:\/\/\S+|(?<!\S)(?:www\.\S+|@[\w.]+)/giu;

/** @returns whether a line begins the way bylines do: "By", "Von", "Autor:" */
export const opensByline = (text: string): boolean => OPENING.test(text);

/** @returns whether a text names what somebody does rather than who it is: "Political editor" */
export const isRole = (text: string): boolean => ROLE.test(text);

/** @returns whether two names follow each other by "and", so that the line is a list of people to its end */
export const joinsNames = (text: string): boolean => /\s(?:&|and|und|et|y|e|en|og|och|ve|dan|i)\s/iu.test(text);

/**
 * @param value one name or several in one string: "By A, B and C", "A (abc)", "A - Political editor", "A in Berlin"
 * @returns each name once, without "By", signs in brackets, roles, degrees, addresses and handles; names of accounts are
 *   none. A role is given only where nothing else is
 */
export function splitNames(value: string): string[] {
  const plain = value
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    // "The Post (www.post.test)" is an outlet.
    .replace(/[^,;|]*\(\s*(?:https?:|www\.)[^)]*\)/g, '')
    .replace(ADDRESS, ' ')
    .replace(OPENING, '')
    .replace(/,\s*([JS]r)\b\.?/g, ' $1.');
  const parts = plain
    .split(BETWEEN)
    .flatMap(slashed)
    .map(bare)
    .filter((part) => part.length > 1 && part.length < 60 && /\p{L}/u.test(part) && !ACCOUNT.test(part))
    .filter((part) => !DEGREE.test(part) && !OTHER_WORK.test(part));
  const named = parts.map(nameIn);
  const people = named.filter((name) => !isRole(name));
  return distinct(people.length ? people : named);
}

/** @returns each name once: the same letters in other case or without their accents are the same name */
export function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(nameKey(name))) seen.set(nameKey(name), name);
  return [...seen.values()];
}

/** @returns one form of a name for comparing */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
  return /\p{Script=Latin}/u.test(plain) ? plain.replace(/\p{M}+/gu, '') : plain;
}

/** "Ida Holm/Max Ray" are two; "post/abc" is a sign. */
function slashed(part: string): string[] {
  const halves = part.split('/').map((half) => half.trim());
  return halves.length > 1 &&
    halves.every((half, at) => isName(half) || (at > 0 && /^[\p{L}.]{2,9}$/u.test(half))) &&
    isName(halves[0] ?? '')
    ? halves
    : [part];
}

function bare(part: string): string {
  return part
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–—-]+|[\s:–—-]+$/gu, '')
    .trim();
}

/** "Ida Holm - Political editor", "Ida Holm in Berlin", "NPA correspondent Ida Holm", "4 May | By Ida Holm": the name without the rest. */
function nameIn(part: string): string {
  const opened = part.replace(OPENING, '');
  if (opened !== part && isName(opened)) return opened;
  const [, before = ''] = part.match(/^(.+?)\s+(?:[-–—]|in|aus|from)\s+\S/u) ?? [];
  if (isName(before)) return before;
  const role = ROLE.exec(part);
  const behind = role ? part.slice(role.index + role[0].length).trim() : '';
  return isName(behind) ? behind : part;
}
