/** The template {{cite news}} of Wikipedia. */
import type { Citation } from './citation';
import { type DateParts, isoOf, monthName } from './dates';
import { familyOf } from './names';

/**
 * @returns one line of wikitext; parameters of which nothing is known are left out. A byline that names the agency alone
 *   is given as `agency`, as the template asks
 */
export function citeNews(citation: Citation): string {
  const { title, site, issued, accessed, agency, lang } = citation;
  const authors = citation.authors.filter((name) => !('literal' in name && name.literal === agency));
  const names = authors.flatMap((name, at): [string, string | undefined][] =>
    'literal' in name
      ? [[`author${at + 1}`, name.literal]]
      : [
          [`last${at + 1}`, familyOf(name)],
          [`first${at + 1}`, [name.given, name.suffix].filter(Boolean).join(' ')],
        ],
  );
  const texts: [string, string | undefined][] = [
    ...names,
    ['title', title],
    ['work', site],
    ['date', issued && dateOf(issued)],
  ];
  const rest: [string, string | undefined][] = [
    ['access-date', isoOf(accessed)],
    ['agency', agency],
    ['language', lang],
  ];
  const written = [
    ...texts.map(([name, value]) => [name, value && escapeText(value)]),
    ['url', escapeUrl(citation.url)],
    ...rest.map(([name, value]) => [name, value && escapeText(value)]),
  ];
  return `{{cite news ${written.flatMap(([name, value]) => (value ? `|${name}=${value}` : [])).join(' ')}}}`;
}

/** The template takes `2026-11-25`, and a month without a day only by its name. */
function dateOf(date: DateParts): string {
  return date.month && !date.day ? `${monthName(date)} ${date.year}` : isoOf(date);
}

const SIGNS: Record<string, string> = {
  '|': '{{!}}',
  '=': '{{=}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Text as text: what would be markup stands as entities, line breaks as spaces. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      // Words that would be read as an entity.
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/[|={}[\]<>]/g, (sign) => SIGNS[sign] ?? sign)
      // Two are italics; three tildes are a signature.
      .replace(/'{2,}/g, (marks) => '&#39;'.repeat(marks.length))
      .replace(/~{3,}/g, (marks) => '&#126;'.repeat(marks.length))
      .replace(/_{2}(?=\p{L})/gu, '&#95;_')
  );
}

/** Signs that end a link or a parameter, as an address writes them. */
function escapeUrl(url: string): string {
  return url
    .replace(/[\s|{}[\]<>"\\^`]/g, (sign) => encodeURIComponent(sign))
    .replace(/''+/g, (marks) => '%27'.repeat(marks.length))
    .replace(/~{3,}/g, (marks) => '%7E'.repeat(marks.length));
}
