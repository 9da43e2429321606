import WORDS from '../../../assets/words/agencies.json';

let namesByForm: Map<string, string> | undefined;
let anyForm: RegExp | undefined;
/** Agencies with long names, in lower case. */
let longNames: Set<string> | undefined;
const MIN_LONG_NAME_CHARS = 6;
/** Matches call signs of American broadcasting stations: "KABC", "WABC-TV", "KCTV5". */
const STATION =
  /^(?:(?:ABC|CBS|NBC|FOX|CW|NEWS|News|CTV)\s?\d{1,2}|NewsChannel\s?\d{1,2}|[KW]\p{Lu}{2,3}(?:\d{1,2})?(?:[-/]?(?:TV|FM|AM|DT|LD))?(?:\s?\d{1,2})?)$/u;
/** Agencies whose names are also other words or abbreviations: Advanced Placement, a personal assistant, an app. */
const AMBIGUOUS = /^(?:AP|PA|APP|UNI|MAP|NAN|SPA|STA|BETA|Beta|INA|AIM|ABI|TAP|APO|Trend|Saba|ANKA|SITA|RIA)$/;
/** Short names that are surnames or other abbreviations elsewhere: "Ana Belga", "TT driver". */
const SHORT_NAME =
  /^(?:Belga|TT|CP|ATS|AGI|SDA|NTB|ANP|PAP|UPI|DHA|İHA|IHA|MTI|BNS|TASR|SITA|STT|CNA|CTK|ČTK|AA|Ansa)$/;
/** Matches what may stand before such a name where it credits the agency. */
const BEFORE_AGENCY =
  /(?:^|[/,;|·•([:–—-]\s?|(?<!\p{L})(?:by|with|and|from|the|via|von|mit|und|avec|par|et|con|por|y|com|e|da|met|en|ve|i)\s)$/iu;
/** Matches what may follow such a name where it credits the agency. */
const AFTER_AGENCY =
  /^(?:$|\s?[/,;|·•)\].:–—-]|\s(?:and|und|et|y|e)\s|\s(?:\p{Lu}\p{L}+\s)?(?:Writers?|Reporters?|Correspondent|Staff|Journalist|contributed|reports?)(?!\p{L})|\s\p{Lu}{2,4}(?:\s|$))/u;
const SIGNING_OUTLET =
  /^(?:(?:taz|afp|ap|rtr|dapd|epd|dpa|reuters|kna)(?:\/(?:taz|afp|ap|rtr|epd|dpa|reuters|kna))*|CNN(?: Business| Sport| Underscored)?|NPR|BBC|CBS|Sputnik)$/;
/** Matches abbreviations in brackets after persons and places that are not agencies. */
const NO_AGENCY =
  /^(?:SPD|CDU|CSU|CDU\/CSU|FDP|AFD|BSW|ÖVP|SPÖ|FPÖ|SVP|GOP|PSOE|PP|VOX|LFI|RN|LR|PS|PT|PSDB|PSD|MP|MD|USA|UK|US|EU|UN|NATO|AKP|CHP|MHP|BJP|ANC|PRI|PAN|CEO|CFO|WM|EM|[IVX]+)$/iu;

/** Matches words in brackets that say where somebody is in a picture, or refer to something: "(left)", "(see map)". */
const CAPTION_WORD =
  /^(?:left|right|cent(?:er|re)|middle|top|back|front|above|below|see|links|rechts|mitte|oben|unten|hinten|vorn|siehe|haut|bas|izq|der|arriba|abajo)$/;

/** Tells whether a word in brackets belongs to a caption. */
export const isCaptionWord = (text: string): boolean => CAPTION_WORD.test(text);

/** Maps each form of an agency's name to its main name. */
function agencyNames(): Map<string, string> {
  namesByForm ??= new Map(
    WORDS.agencies.flatMap((forms) =>
      forms.flatMap((form) => [form, joinArabicLetters(form)].map((one) => [one, forms[0] ?? form] as const)),
    ),
  );
  return namesByForm;
}

/** Tells whether a text consists of agency names only: "AFP", "APA/dpa", "Reuters, AP". */
export function isAgencyList(text: string): boolean {
  const names = agencyNames();
  const parts = joinArabicLetters(text.trim())
    .split(/\s*[/,•|+&]\s*|\s+(?:and|und|et|y|e|ve|i|og|en|és)\s+/u)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => isAgencyName(part) || names.has(part.replace(/-.*$/, '')));
}

/** Tells whether a text is the name of an agency. In longer names capitals do not matter: "ARMENPRESS", "Europa press". */
function isAgencyName(name: string): boolean {
  const text = name.replace(/^(?:Agencia|Agence|Agenzia|Agência|Nachrichtenagentur)\s(?!de\b|France\b)/u, '');
  if (agencyNames().has(text)) return true;
  longNames ??= new Set(
    [...agencyNames().keys()].filter((name) => name.length >= MIN_LONG_NAME_CHARS).map((name) => name.toLowerCase()),
  );
  return longNames.has(text.toLowerCase());
}

/** Writes Arabic abbreviations as one word: "أ ف ب", "أ.ف.ب". */
function joinArabicLetters(text: string): string {
  return text.replace(/(?<=(?<!\p{L})\p{Script=Arabic})[\s.]+(?=\p{Script=Arabic}(?!\p{L}))/gu, '');
}

/** Tells whether a text is an outlet that signs beside the place without being an agency: "taz", "CNN Business". */
export const isSigningOutlet = (text: string): boolean => SIGNING_OUTLET.test(text);

/** Tells whether a text is the domain of an outlet: "kompas.com". */
export const isDomain = (text: string): boolean =>
  /^[\p{L}\d-]{3,20}\.(?:com|co|net|org|info|id|cr|mx|ar|pe|tv|de|at|ch|fr|es|it|pl|tr)$/iu.test(text);

/** Tells whether the name of an agency is also another word, which alone credits nobody. */
export const isAmbiguousAgency = (text: string): boolean => AMBIGUOUS.test(text);

/** Tells whether a text is the call sign of an American radio or television station. */
export function isStation(text: string): boolean {
  return STATION.test(text.trim());
}

/**
 * Tells whether a text in brackets after a place can be an agency or outlet: an abbreviation, or a name without
 * lower-case words.
 */
export function isAgencySignature(text: string): boolean {
  const name = text.trim();
  if (NO_AGENCY.test(name) || /\b(?:photo|foto|via)\b/i.test(name) || /\d{2}/.test(name)) return false;
  return /^[\p{Lu}\p{Lo}][\p{L}\p{M}\d.&'’-]+(?:[\s/](?:of|the|de|du|da|do|y|e|and|für|der)?\s?[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.&'’-]*){0,4}$/u.test(
    name,
  );
}

/** Finds the agencies in a text. Returns their names as written, in order, each once. */
export function findAgencies(text: string): string[] {
  const names = agencyNames();
  anyForm ??= new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...names.keys()]
      .sort((one, other) => other.length - one.length)
      .map((form) => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const forms = new Map<string, string>();
  for (const { 0: form, index } of text.matchAll(anyForm)) {
    // "AA" is a button for the text size more often than Anadolu Ajansı.
    if (form === 'AA' && !/\(AA\)|Anadolu|\/AA|AA\//u.test(text)) continue;
    const isShort = AMBIGUOUS.test(form) || SHORT_NAME.test(form);
    if (isShort && !BEFORE_AGENCY.test(text.slice(0, index))) continue;
    if (isShort && !AFTER_AGENCY.test(text.slice(index + form.length))) continue;
    // Companies: "Thomson Reuters Tax & Accounting".
    if (form === 'Thomson Reuters' && /^\s\p{Lu}/u.test(text.slice(index + form.length))) continue;
    const name = names.get(form) ?? form;
    // The longest form wins: "Anadolu Ajansı AA".
    if ((forms.get(name)?.length ?? 0) < form.length) forms.set(name, form);
  }
  return [...forms.values()];
}
