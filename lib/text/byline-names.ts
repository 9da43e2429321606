/** Names of people, outlets and agencies as structured data and bylines write them. */
import { BYLINE_PREFIX } from './byline-prefix';
import { looksLikePersonName } from './person-name';

/**
 * Matches the separator between two names. One-letter conjunctions count only in lower case, because single capitals
 * are initials.
 */
const NAME_SEPARATOR =
  /\s*(?:[,;|，、·•]|\s&\s|\s\/\s|\s(?:[Aa][Nn][Dd]|[Uu][Nn][Dd]|[Ee][Tt]|[Vv][Ee]|with|mit|avec|och|og|en|és|ja|dan|và|și|y|e|i|a|и|та|і|και|و|और)\s)\s*/u;
/**
 * Matches a job title after a name or instead of one. A newsroom ("Redaktion") is not a title, because articles may be
 * by a newsroom.
 */
const JOB_TITLE =
  /(?<![\p{L}\p{M}])(?:editors?|editor-in-chief|head of|deputy|chief of|director|professor of|principal|president|(?:co-)?founder|c[efot]o|reporter(?:in)?|[\p{L}-]*(?:correspondent|korrespondent(?:in)?)|corresponsal|correspondante?|corrispondente|korespondent|columnist|kolumnist(?:in)?|journalist(?:e|in)?|writer|contributor|producer|photographer|fotograf(?:in)?|photojournalist|analyst|redakteur(?:in)?|[\p{L}-]*redakteur(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|ressortleiter(?:in)?|redactora?|periodista|enviad[oa]|rédact(?:eur|rice)|envoyée?|giornalista|inviat[oa]|verslaggever|redacteur|muhabiri?|editörü?|dziennikar(?:z|ka)|toimittaja|yazarı|корреспондент(?:ка)?|журналист(?:ка)?|обозреватель|редактор|кореспондент(?:ка)?|محرر|محررة|مراسل|مراسلة|صحفي|صحفية)(?![\p{L}\p{M}])/iu;
/** Matches the end of a name and the first word of a job title: "Ida Holm Deputy Director of News". */
const ROLE_OPENING =
  /^(.+?)\s+(?:senior|chief|deputy|executive|managing|associate|assistant|head of|political|digital|staff|business|economics?|health|science|education|environment|technology)\s/iu;
const DEGREE = /^(?:ph\.?\s?d|m\.?d|m\.?a|m\.?sc|mba|esq|obe|mbe|cbe|ll\.?m)\.?$/iu;
/** Matches credits for work other than the text: "Photos by", "Illustration:". */
const OTHER_CREDIT =
  /^(?:photos?|fotos?|photograph(?:y|ie|s)|fotografie|bild(?:er)?|images?|pictures?|illustrations?|illustrationen|video|grafik|graphics?|edited|editing|editor|(?:medically\s)?reviewed|(?:fact[\s-])?checked|translated)(?:\s(?:by|von|par|por|di))?(?:\s*[:：]|(?<=(?:by|von|par|por|di)))\s/iu;
const ACCOUNT_NAME =
  /^(?:(?:wp)?admin(?:istrator|istrador)?|root|editor|webmaster|author|autor|user|guest|anonymous|null|undefined|unknown|none|n\/?a|[\da-f]{8,}|[\da-f]{8}-[\da-f-]{20,})$/i;
/** Matches the same credits after a name in the same line: "Text: Ida Holm Fotos: Max Ray". */
const LATER_CREDIT =
  /[\s.]+(?=(?:(?:medically\s)?reviewed|(?:fact[\s-])?checked|translated|edited|photos?|fotos?|photograph(?:y|ie|s)|fotografie|bild(?:er)?|images?|pictures?|illustrations?|illustrationen|video|grafik|graphics?)(?:\s(?:by|von|par|por|di)\s|\s?[:：]))/giu;
/** Matches words before the names of contributors: "with additional reporting by", "mit Material von". */
const CONTRIBUTION =
  /^(?:with|mit|avec|con|com|met|och|and|und|et)\s+(?:(?:additional\s+)?(?:reporting|inputs?|material|information(?:en)?|files)\s+(?:by|from|von|der|vom)\s+)?/iu;
/** Matches what Japanese and Korean append to a reporter's name. */
const NAME_SUFFIX = /(?<=[\p{L}])\s*(?:기자|특파원|논설위원|선임기자|記者|记者)$/u;
/** Matches a handle that directly follows a name without a space. */
const ATTACHED_HANDLE = /(?<=\p{L})@(?=[\p{L}_][\w.]*(?:\s|[,;|·•]|$))(?![\w.]*\.\p{L}{2,}(?:\s|$))/gu;
const CONTACT = /<?(?:mailto:)?[^\s<>()]+@[^\s<>()]+\.[^\s<>()]+>?|https?:\/\/\S+|(?<!\S)(?:www\.\S+|@[\w.]+)/giu;

/** Returns whether a text contains a job title, such as "Political editor". */
export const hasJobTitle = (text: string): boolean => JOB_TITLE.test(text);

/** Tells whether a line joins names by "and"; the rest of such a line consists of names only. */
export const hasConjunction = (text: string): boolean => /\s(?:&|and|und|et|y|e|en|og|och|ve|dan|i)\s/iu.test(text);

/**
 * Splits a string into the names that it lists.
 *
 * @param value "By A, B and C", "A (abc)", "A - Political editor", "A in Berlin"
 * @returns unique names without "By", initials in brackets, job titles, degrees, addresses and handles. Account names
 *   are dropped. A job title is returned only if no name is left.
 */
export function splitNames(value: string): string[] {
  const plain = value
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    // "The Post (www.post.test)" is an outlet, not an author.
    .replace(/[^,;|]*\(\s*(?:https?:|www\.)[^)]*\)/g, '')
    .replace(ATTACHED_HANDLE, ' @')
    .replace(CONTACT, ' ')
    .replace(LATER_CREDIT, '; ')
    .replace(BYLINE_PREFIX, '')
    .replace(/,\s*([JS]r)\b\.?/g, ' $1.');
  const parts = plain
    .split(NAME_SEPARATOR)
    .flatMap(splitSlash)
    .map(trimName)
    .filter((part) => part.length > 1 && part.length < 60 && /\p{L}/u.test(part) && !ACCOUNT_NAME.test(part))
    .filter((part) => !DEGREE.test(part) && !OTHER_CREDIT.test(part));
  const named = parts.map(extractName);
  const people = named.filter((name) => !hasJobTitle(name));
  return uniqueNames(people.length ? people : named);
}

/**
 * Returns each name once. Spellings that differ only in case or accents count as one name, of which the first spelling
 * is kept.
 */
export function uniqueNames(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(nameKey(name))) seen.set(nameKey(name), name);
  return [...seen.values()];
}

/**
 * Returns a key that is the same for names that differ only in case, accents, full stops, spacing, or a preceding "Dr".
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .replace(/^(?:dr|prof) (?=\S)/, '')
    .trim();
  return /\p{Script=Latin}/u.test(plain) ? plain.replace(/\p{M}+/gu, '') : plain;
}

/** Splits a list separated by slashes, such as "Ida Holm/Max Ray", but not before initials, as in "post/abc". */
function splitSlash(part: string): string[] {
  const halves = part.split('/').map((half) => half.trim());
  return halves.length > 1 &&
    halves.every((half, at) => looksLikePersonName(half) || (at > 0 && /^[\p{L}.]{2,9}$/u.test(half))) &&
    looksLikePersonName(halves[0] ?? '')
    ? halves
    : [part];
}

function trimName(part: string): string {
  return part
    .replace(/\s*[([][^()[\]]*[)\]]\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:"“”„–—-]+|[\s:"“”–—-]+$/gu, '')
    .replace(CONTRIBUTION, '')
    .replace(NAME_SUFFIX, '')
    .trim();
}

/** Extracts the name from "Ida Holm - Political editor", "Post - Ida Holm", "Ida Holm in Berlin", "NPA correspondent Ida Holm", "4 May | By Ida Holm". */
function extractName(part: string): string {
  const afterPrefix = part.replace(BYLINE_PREFIX, '');
  if (afterPrefix !== part && looksLikePersonName(afterPrefix)) return afterPrefix;
  const [, before = ''] = part.match(/^(.+?)\s+(?:[-–—]|in|aus|from|for|für|pour|à|em|da)\s+\S/u) ?? [];
  if (looksLikePersonName(before)) return before;
  const [, afterOutlet = ''] = part.match(/^\S+\s[-–—]\s(.+)$/u) ?? [];
  if (looksLikePersonName(afterOutlet)) return afterOutlet;
  const [, beforeRole = ''] = hasJobTitle(part) ? (ROLE_OPENING.exec(part) ?? []) : [];
  if (looksLikePersonName(beforeRole)) return beforeRole;
  const title = JOB_TITLE.exec(part);
  const after = title ? part.slice(title.index + title[0].length).trim() : '';
  return looksLikePersonName(after) ? after : part;
}
