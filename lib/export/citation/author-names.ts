/** Author names, split into the parts that citations need. */
import { hasJobTitle, nameKey } from '../../text/byline-names';

/** A personal name in parts; or an unsplit name, of an organisation or of a person whose family name is not known. */
export type CitationName =
  | {
      family: string;
      given: string;
      /** Suffix of the name: "Jr.", "III". */
      suffix?: string;
      /** Particle before the family name: "van der". */
      particle?: string;
    }
  | { literal: string; organisation: boolean };

/** Matches words in the names of newsrooms, agencies and other organisations. */
const ORGANISATION =
  /(?<![\p{L}\p{M}])(?:staff|newsroom|news|desk|team|editorial|editors|board|press|agency|agencies|wires?|services?|media|group|network|bureau|online|institute|university|ministry|radio|tv|television|magazine|times|tribune|gazette|redaktion(?:en)?|[\p{L}-]+redaktion(?:en)?|redactie|redacción|redaccion|rédaction|redazione|redação|redakcj[ai]|redakce|redaksi|toimitus|szerkesztőség|agence|agencia|agenzia|agência|agentur|nachrichten(?:agentur)?|presse|редакция|редакція|агентство|تحرير|وكالة|مراسلون)(?![\p{L}\p{M}])|[\p{L}\d-]\.(?:com|org|net|info|test|[a-z]{2})$/iu;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|mx|sir|dame|rev|hon)\.?\s+)+(?=\S+\s+\S)/iu;
const SUFFIX = /^(?:[js]r\.?|junior|senior|i{2,3}|iv|v)$/iu;
/** Matches Portuguese suffixes, which belong to the family name. */
const PORTUGUESE_SUFFIX = /^(?:filho|neto|sobrinho|júnior|segundo)$/iu;
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|del|della|degli|dei|des|du|dos|das|da|do|di|d['’]|la|le|ten|ter|te|'t|af|av|bin|bint|ibn|ben|al|el|e|y|i)$/u;
/** Matches particles that, if they are capitalised, belong to the family name. */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Del|Della|Di|Da|Du|La|Le|Al|El|Bin|Abu|St\.?|Ten|Ter)$/u;
/**
 * Matches Arabic and Hebrew words that form a name with the next word: "Abd Allah", "Abu Bakr", "bin Salman", "Ben
 * Ami".
 */
const NAME_PREFIX = /^(?:عبد|أبو|ابو|بن|ابن|آل|بنت|בן|בר|אבו)$/u;
/** Matches common second given names in Spanish: "María José Pérez" has only one family name. */
const SECOND_GIVEN =
  /^(?:José|Jose|María|Maria|Luis|Luisa|Carlos|Antonio|Manuel|Ángel|Jesús|Pilar|Carmen|Isabel|Teresa|Miguel|Javier|Francisco|Juan|Fernando|Alberto|Eduardo|Andrés|Pablo|Ignacio|Enrique|Alejandro|Elena|Cruz|Paz)$/u;
/** Matches names in scripts in which the family name comes first. */
const FAMILY_FIRST_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Matches Thai, Lao, Khmer and Burmese names, which are not sorted by family name. */
const UNSPLIT_SCRIPT = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const FAMILY_FIRST_LANGUAGE = /^(?:hu|vi)\b/;

/**
 * Parses the name of an author.
 *
 * @param organisations names of the publication and the agency
 * @returns an unsplit name for organisations and for unknown forms; undefined for an empty name
 */
export function parseAuthorName(
  name: string,
  { lang, organisations }: { lang: string; organisations: string[] },
): CitationName | undefined {
  const plain = name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!plain) return undefined;
  const key = nameKey(plain);
  if (organisations.some((organisation) => nameKey(organisation) === key) || isOrganisation(plain))
    return { literal: plain, organisation: true };
  if (UNSPLIT_SCRIPT.test(plain)) return { literal: plain, organisation: false };
  if (FAMILY_FIRST_SCRIPT.test(plain)) return splitEasternName(plain);
  const [family = '', given = '', more] = plain.split(/\s*,\s*/);
  if (given && more === undefined && !SUFFIX.test(given)) return buildPersonName(family.split(' '), given.split(' '));
  const words = fixAllCaps(plain.replace(TITLE, '').replaceAll(',', '')).split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const [first = '', ...rest] = words;
  if (!rest.length) return { literal: first, organisation: !suffix && isOrganisationInitials(first) };
  if (FAMILY_FIRST_LANGUAGE.test(lang)) return buildPersonName([first], rest, suffix);
  const from = findFamilyStart(words, lang);
  return buildPersonName(words.slice(from), words.slice(0, from), suffix);
}

function isOrganisation(name: string): boolean {
  return (
    ORGANISATION.test(name) || hasJobTitle(name) || /^(?:the|la|le|el|die|der|das)\s/iu.test(name) || /\d/.test(name)
  );
}

/** Tells whether a single word is an agency's initials: "AFP", "dpa". */
const isOrganisationInitials = (word: string) => /^(?:\p{Lu}{2,}|\p{Ll}{2,4})$/u.test(word);

function splitEasternName(name: string): CitationName {
  const [family = '', given = '', more] = name.split(' ');
  // Foreign names in Katakana, separated by dots, keep their own order.
  if (!given || more !== undefined || /[・·]/u.test(name)) return { literal: name, organisation: false };
  return { family, given };
}

/** Returns the index of the word with which the family name starts, for names in which it comes last. */
function findFamilyStart(words: string[], lang: string): number {
  let from = words.length - 1;
  if (/^pt\b/.test(lang) && from > 1 && PORTUGUESE_SUFFIX.test(words[from] ?? '')) from--;
  if (/^(?:es|ca|gl)\b/.test(lang) && from > 1 && !PARTICLE.test(words[from - 1] ?? '')) {
    if (words.length > 3 || !SECOND_GIVEN.test(words[1] ?? '')) from--;
  }
  // "Ortega y Gasset" is one family name.
  if (from > 2 && /^[yie]$/u.test(words[from - 1] ?? '')) from -= 2;
  const first = words.findIndex((word, at) => at > 0 && at < from && PARTICLE.test(word) && !/^[yie]$/u.test(word));
  if (first > 0) return first;
  while (from > 1 && (CAPITAL_PARTICLE.test(words[from - 1] ?? '') || NAME_PREFIX.test(words[from - 1] ?? ''))) from--;
  return from;
}

function buildPersonName(family: string[], given: string[], suffix?: string): CitationName {
  let at = 0;
  while (at < family.length - 1 && PARTICLE.test(family[at] ?? '')) at++;
  const name: CitationName = { family: family.slice(at).join(' '), given: given.join(' ') };
  if (at) name.particle = family.slice(0, at).join(' ');
  if (suffix) name.suffix = /^[js]r$/i.test(suffix) ? `${suffix}.` : suffix;
  return name;
}

/** Converts words in capitals: "IDA HOLM" becomes "Ida Holm". Initials and mixed case are kept. */
function fixAllCaps(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) =>
    SUFFIX.test(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

/** Returns the family name with its particle: "van der Berg". */
export function fullFamilyName(name: { family: string; particle?: string }): string {
  return name.particle ? `${name.particle} ${name.family}` : name.family;
}
