/** Names of authors in the parts that citations sort by. Values in, values out. */
import { isRole, nameKey } from '../../text/person-names';

/** A person in parts, or a name that is kept whole: a newsroom, or a person whose parts are not known. */
export type CitedName =
  | {
      family: string;
      given: string /** Jr., III */;
      suffix?: string /** van der: written before the family name. */;
      particle?: string;
    }
  | { literal: string; organisation: boolean };

/** Words that name a newsroom, an agency or another house. */
const HOUSE =
  /(?<![\p{L}\p{M}])(?:staff|newsroom|news|desk|team|editorial|editors|board|press|agency|agencies|wires?|services?|media|group|network|bureau|online|institute|university|ministry|radio|tv|television|magazine|times|tribune|gazette|redaktion(?:en)?|[\p{L}-]+redaktion(?:en)?|redactie|redacción|redaccion|rédaction|redazione|redação|redakcj[ai]|redakce|redaksi|toimitus|szerkesztőség|agence|agencia|agenzia|agência|agentur|nachrichten(?:agentur)?|presse|редакция|редакція|агентство|تحرير|وكالة|مراسلون)(?![\p{L}\p{M}])|[\p{L}\d-]\.(?:com|org|net|info|test|[a-z]{2})$/iu;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms|mx|sir|dame|rev|hon)\.?\s+)+(?=\S+\s+\S)/iu;
const SUFFIX = /^(?:[js]r\.?|junior|senior|i{2,3}|iv|v)$/iu;
/** Portuguese: these go with the name before them. */
const DESCENT = /^(?:filho|neto|sobrinho|júnior|segundo)$/iu;
const PARTICLE =
  /^(?:van|von|vom|zu|zum|zur|der|den|de|del|della|degli|dei|des|du|dos|das|da|do|di|d['’]|la|le|ten|ter|te|'t|af|av|bin|bint|ibn|ben|al|el|e|y|i)$/u;
/** Written with a capital they belong to the family name as well. */
const CAPITAL_PARTICLE = /^(?:Van|Von|De|Del|Della|Di|Da|Du|La|Le|Al|El|Bin|Abu|St\.?|Ten|Ter)$/u;
/** Arabic and Hebrew words that lean on the one behind them: "Abd Allah", "Abu Bakr", "bin Salman", "Ben Ami". */
const LEANING = /^(?:عبد|أبو|ابو|بن|ابن|آل|بنت|בן|בר|אבו)$/u;
/** Second given names so common that a name of three words in Spanish is "María José" and one family name. */
const SECOND_GIVEN =
  /^(?:José|Jose|María|Maria|Luis|Luisa|Carlos|Antonio|Manuel|Ángel|Jesús|Pilar|Carmen|Isabel|Teresa|Miguel|Javier|Francisco|Juan|Fernando|Alberto|Eduardo|Andrés|Pablo|Ignacio|Enrique|Alejandro|Elena|Cruz|Paz)$/u;
/** Scripts whose names stand family first. */
const FAMILY_FIRST_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Thai, Lao, Khmer and Burmese names are not sorted by family. */
const WHOLE_SCRIPT = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const FAMILY_FIRST = /^(?:hu|vi)\b/;

/**
 * @param houses the paper's and the agency's own names: an author called so is no person
 * @returns the name in parts, or whole where it names a house or cannot be told apart; undefined where it is empty
 */
export function nameOf(name: string, { lang, houses }: { lang: string; houses: string[] }): CitedName | undefined {
  const plain = name
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!plain) return undefined;
  const known = nameKey(plain);
  if (houses.some((house) => nameKey(house) === known) || isHouse(plain)) return { literal: plain, organisation: true };
  if (WHOLE_SCRIPT.test(plain)) return { literal: plain, organisation: false };
  if (FAMILY_FIRST_SCRIPT.test(plain)) return easternName(plain);
  const [family = '', given = '', more] = plain.split(/\s*,\s*/);
  if (given && more === undefined && !SUFFIX.test(given)) return personIn(family.split(' '), given.split(' '));
  const words = recased(plain.replace(TITLE, '').replaceAll(',', '')).split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const [first = '', ...rest] = words;
  if (!rest.length) return { literal: first, organisation: !suffix && isSign(first) };
  if (FAMILY_FIRST.test(lang)) return personIn([first], rest, suffix);
  const from = familyStart(words, lang);
  return personIn(words.slice(from), words.slice(0, from), suffix);
}

function isHouse(name: string): boolean {
  return HOUSE.test(name) || isRole(name) || /^(?:the|la|le|el|die|der|das)\s/iu.test(name) || /\d/.test(name);
}

/** "AFP", "dpa": initials of a house. */
const isSign = (word: string) => /^(?:\p{Lu}{2,}|\p{Ll}{2,4})$/u.test(word);

function easternName(name: string): CitedName {
  const [family = '', given = '', more] = name.split(' ');
  // A name from abroad in Katakana, its parts with a dot between, keeps its own order.
  if (!given || more !== undefined || /[・·]/u.test(name)) return { literal: name, organisation: false };
  return { family, given };
}

/** Where the family name begins in a name that ends with it. */
function familyStart(words: string[], lang: string): number {
  let from = words.length - 1;
  if (/^pt\b/.test(lang) && from > 1 && DESCENT.test(words[from] ?? '')) from--;
  if (/^(?:es|ca|gl)\b/.test(lang) && from > 1 && !PARTICLE.test(words[from - 1] ?? '')) {
    if (words.length > 3 || !SECOND_GIVEN.test(words[1] ?? '')) from--;
  }
  // "Ortega y Gasset" is one family name.
  if (from > 2 && /^[yie]$/u.test(words[from - 1] ?? '')) from -= 2;
  const first = words.findIndex((word, at) => at > 0 && at < from && PARTICLE.test(word) && !/^[yie]$/u.test(word));
  if (first > 0) return first;
  while (from > 1 && (CAPITAL_PARTICLE.test(words[from - 1] ?? '') || LEANING.test(words[from - 1] ?? ''))) from--;
  return from;
}

function personIn(family: string[], given: string[], suffix?: string): CitedName {
  let at = 0;
  while (at < family.length - 1 && PARTICLE.test(family[at] ?? '')) at++;
  const name: CitedName = { family: family.slice(at).join(' '), given: given.join(' ') };
  if (at) name.particle = family.slice(0, at).join(' ');
  if (suffix) name.suffix = /^[js]r$/i.test(suffix) ? `${suffix}.` : suffix;
  return name;
}

/** "IDA HOLM" as "Ida Holm"; initials and names in small letters stay. */
function recased(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name;
  return name.replace(/\p{Lu}[\p{L}\p{M}]+/gu, (word) =>
    SUFFIX.test(word) ? word : word.slice(0, 1) + word.slice(1).toLowerCase(),
  );
}

/** @returns the family name with its particle: "van der Berg" */
export function familyOf(name: { family: string; particle?: string }): string {
  return name.particle ? `${name.particle} ${name.family}` : name.family;
}
