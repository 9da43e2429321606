/** Finds agencies that are not on the list, by their abbreviation in the byline: "By NPA". */

const BYLINE_PREFIX = /^[\s(]*(?:by|from|von|par|por|de|di|da|door|av|af)\s+(?:the\s)?/iu;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** Abbreviations of degrees, offices, parties, bodies and labels, which are no agencies. */
const NO_AGENCY =
  /^(?:MD|PHD|RN|RD|MBA|MSC|BSC|CEO|CFO|COO|CTO|CMO|VP|MP|MEP|QC|KC|OBE|MBE|CBE|USA|UK|US|EU|UN|NATO|NEWS|LIVE|TEAM|STAFF|DESK|ADMIN|VIDEO|PHOTO|SPORT|EST|EDT|PST|PDT|CET|GMT|UTC|IST|AM|PM|AI|TV|PR|HR|IT|FAQ|WEB|NEW|TOP|READ|SHARE|EDIT)$/u;
/** Shorter abbreviations are more often initials. */
const MIN_UNEXPLAINED_CHARS = 3;

/**
 * Returns the agency that signs a byline without being on the list: an abbreviation that is all of the byline, introduced by a
 * word such as "by" or credited for a picture, or one that the page calls an agency.
 *
 * @param byline text of the byline's line
 * @param texts texts of the page, which may say that the abbreviation is an agency
 * @param site name of the outlet; its own abbreviation is no agency
 */
export function findUnlistedAgency(byline: string, texts: readonly string[], site = ''): string | undefined {
  const line = byline.replace(BYLINE_PREFIX, '').trim();
  const parts = line.split(/\s*[,/|·•()–—]\s*|\s(?:and|und|et|y|e)\s|\s-\s/u).filter(Boolean);
  const isAlone = parts.filter((part) => !/\d/.test(part)).length === 1;
  return parts.find((part) => {
    if (!ABBREVIATION.test(part) || NO_AGENCY.test(part) || isInitialsOf(part, site)) return false;
    if (parts.some((other) => other !== part && isInitialsOf(part, other))) return false;
    const isWholeByline = isAlone && part.length >= MIN_UNEXPLAINED_CHARS;
    if (isWholeByline && (BYLINE_PREFIX.test(byline) || texts.some((text) => isPictureCredit(text, part)))) return true;
    return texts.some((text) => text.includes(part) && isCalledAgency(text, part));
  });
}

/** Tells whether a name has these initials, or is the abbreviation itself: "Nora Paula Abel" for "NPA". */
function isInitialsOf(abbreviation: string, name: string): boolean {
  const words = name.split(/[\s.-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.includes(abbreviation) || words.map((word) => word.charAt(0)).join('') === abbreviation;
}

/** Tells whether a text calls an abbreviation an agency: "news agency NPA", "the Northern Press Agency (NPA)". */
function isCalledAgency(text: string, abbreviation: string): boolean {
  const noun =
    '(?:(?:news|press|wire) (?:agency|service)|agency|Nachrichtenagentur|Presseagentur|agence|agencia|agência|agenzia)';
  return new RegExp(
    `(?<!\\p{L})${noun}(?: de \\p{L}+)?[\\s(„“"«]+${abbreviation}(?!\\p{L})|(?<!\\p{L})${abbreviation}[”“"»]? ${noun}(?!\\p{L})`,
    'iu',
  ).test(text);
}

/** Tells whether a text credits a picture to an abbreviation: "(Pavel Ister/NPA)", "Foto: NPA". */
function isPictureCredit(text: string, abbreviation: string): boolean {
  return new RegExp(
    `(?:\\p{Lu}\\p{Ll}+\\s?/\\s?|(?:[Pp]hotos?|[Ff]otos?|[Pp]ictures?|[Bb]ild(?:er)?|[Ii]mages?|[Cc]rédits?|[Cc]redits?)\\s?[:/]\\s?|©\\s?)${abbreviation}(?!\\p{L})`,
    'u',
  ).test(text);
}
