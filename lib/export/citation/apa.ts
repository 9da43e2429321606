/** The reference list of the American Psychological Association, seventh edition, as plain text. */
import type { Citation } from './citation';
import { type DateParts, monthName } from './dates';
import { type CitedName, familyOf } from './names';

/** Up to so many authors are all named; of more, the first nineteen and the last. */
const ALL_NAMED = 20;
/** Scripts of which a first letter stands for a name. */
const HAS_INITIALS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * @returns one entry: `Holm, I., & van der Berg, J. (2026, November 25). Title. Site. https://…`; without an author the
 *   agency, else the title, stands first
 */
export function apa(citation: Citation): string {
  const { title, site, url, agency } = citation;
  const authors = citation.authors.length || !agency ? authorsOf(citation.authors) : isolated(agency);
  const date = `(${dateOf(citation.issued)})`;
  const head = authors ? [ended(authors), `${date}.`, ended(isolated(title))] : [ended(isolated(title)), `${date}.`];
  // A paper that is its own author is named once.
  const paper = site && isolated(site) !== authors ? [ended(isolated(site))] : [];
  return [...head, ...paper, url].filter(Boolean).join(' ');
}

function authorsOf(authors: CitedName[]): string {
  const names = authors.map(apaName);
  if (names.length > ALL_NAMED) return `${names.slice(0, ALL_NAMED - 1).join(', ')}, . . . ${names.at(-1)}`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function apaName(name: CitedName): string {
  if ('literal' in name) return isolated(name.literal);
  const given = HAS_INITIALS.test(name.given) ? initialsOf(name.given) : name.given;
  const parts = [familyOf(name), given, name.suffix].filter(Boolean);
  return isolated(parts.join(', '));
}

/** "Jean-Paul" is J.-P., "J. K." and "JK" are J. K. */
function initialsOf(given: string): string {
  return given
    .replace(/(?<![\p{L}\p{M}])\p{Lu}{2,3}(?![\p{L}\p{M}])/gu, (letters) => [...letters].join('. '))
    .replace(/(?<=\p{Lu}\.)(?=\p{Lu})/gu, ' ')
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .flatMap((part) => part.match(/^\P{L}*(\p{L}\p{M}*)/u)?.[1]?.toLocaleUpperCase() ?? [])
        .map((letter) => `${letter}.`)
        .join('-'),
    )
    .filter(Boolean)
    .join(' ');
}

function dateOf(date: DateParts | undefined): string {
  if (!date) return 'n.d.';
  const month = monthName(date);
  return `${date.year}${month ? `, ${month}` : ''}${date.day ? ` ${date.day}` : ''}`;
}

/** A full stop, unless the text ends in one, or in a question or exclamation mark. */
const ended = (text: string) => (text && !/[.!?…。！？؟]["'”’»）)]?\u2069?$/u.test(text) ? `${text}.` : text);

/** Words from right to left are kept together, so that the stops and the address behind them stay behind them. */
const isolated = (text: string) => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
