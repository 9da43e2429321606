/** References in APA style, seventh edition, as plain text. */
import { type CitationName, fullFamilyName } from './author-names';
import type { Citation } from './citation';
import { type DateParts, monthName } from './dates';

/** Maximum number of authors that are all listed. Of more, the first nineteen and the last are. */
const MAX_LISTED_AUTHORS = 20;
/** Matches names in scripts in which given names can be abbreviated to initials. */
const INITIALS_SCRIPT = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Formats a reference: `Holm, I., & van der Berg, J. (2026, November 25). Title. Site. https://…`. Without authors, the
 * agency or else the title comes first.
 */
export function formatApa(citation: Citation): string {
  const { site, url, agency } = citation;
  const authors = citation.authors.length || !agency ? formatAuthors(citation.authors) : isolateRtl(agency);
  const date = `(${formatDate(citation.issued)}).`;
  const title = withFullStop(isolateRtl(citation.title));
  const head = authors ? [withFullStop(authors), date, title] : [title, date];
  // A site that is its own author is listed once.
  const container = site && isolateRtl(site) !== authors ? [withFullStop(isolateRtl(site))] : [];
  return [...head, ...container, url].filter(Boolean).join(' ');
}

function formatAuthors(authors: CitationName[]): string {
  const names = authors.map(formatAuthor);
  if (names.length > MAX_LISTED_AUTHORS)
    return `${names.slice(0, MAX_LISTED_AUTHORS - 1).join(', ')}, . . . ${names.at(-1)}`;
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function formatAuthor(name: CitationName): string {
  if ('literal' in name) return isolateRtl(name.literal);
  const given = INITIALS_SCRIPT.test(name.given) ? formatInitials(name.given) : name.given;
  const parts = [fullFamilyName(name), given, name.suffix].filter(Boolean);
  return isolateRtl(parts.join(', '));
}

/** Formats given names as initials: "Jean-Paul" becomes "J.-P."; "J. K." and "JK" become "J. K." */
function formatInitials(given: string): string {
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

function formatDate(date: DateParts | undefined): string {
  if (!date) return 'n.d.';
  const month = monthName(date);
  return `${date.year}${month ? `, ${month}` : ''}${date.day ? ` ${date.day}` : ''}`;
}

/** Adds a full stop, unless the text ends with a sentence-ending mark. */
const withFullStop = (text: string) => (text && !/[.!?…。！？؟]["'”’»）)]?\u2069?$/u.test(text) ? `${text}.` : text);

/** Wraps right-to-left text in directional isolates, so that the punctuation and URL after it stay after it. */
const isolateRtl = (text: string) => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);
