/** Formats citations for Wikipedia's template {{cite news}} (https://en.wikipedia.org/wiki/Template:Cite_news). */
import { fullFamilyName } from './author-names';
import type { Citation } from './citation';
import { type DateParts, formatIsoDate, monthName } from './dates';

type Parameter = [name: string, value: string | undefined];

/**
 * Formats one line of wikitext, without empty parameters. If an agency is the only author, it is given as `agency`
 * alone.
 */
export function formatCiteNews(citation: Citation): string {
  const { title, site, issued, accessed, agency, lang } = citation;
  const authors = citation.authors.filter((name) => !('literal' in name && name.literal === agency));
  const names = authors.flatMap((name, at): Parameter[] =>
    'literal' in name
      ? [[`author${at + 1}`, name.literal]]
      : [
          [`last${at + 1}`, fullFamilyName(name)],
          [`first${at + 1}`, [name.given, name.suffix].filter(Boolean).join(' ')],
        ],
  );
  const beforeUrl: Parameter[] = [...names, ['title', title], ['work', site], ['date', issued && formatDate(issued)]];
  const afterUrl: Parameter[] = [
    ['access-date', formatIsoDate(accessed)],
    ['agency', agency],
    ['language', lang],
  ];
  const escapeValue = ([name, value]: Parameter): Parameter => [name, value && escapeText(value)];
  const parameters: Parameter[] = [
    ...beforeUrl.map(escapeValue),
    ['url', escapeUrl(citation.url)],
    ...afterUrl.map(escapeValue),
  ];
  return `{{cite news ${parameters.flatMap(([name, value]) => (value ? `|${name}=${value}` : [])).join(' ')}}}`;
}

/** Formats a date: ISO 8601, but a month without a day by its name, because the template requires that. */
function formatDate(date: DateParts): string {
  return date.month && !date.day ? `${monthName(date)} ${date.year}` : formatIsoDate(date);
}

const WIKITEXT_ESCAPES: Record<string, string> = {
  '|': '{{!}}',
  '=': '{{=}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
};

/** Escapes everything that would be parsed as wikitext markup. */
function escapeText(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      // Ampersands of character references.
      .replace(/&(?=#?\w+;)/g, '&amp;')
      .replace(/[|={}[\]<>]/g, (char) => WIKITEXT_ESCAPES[char] ?? char)
      // Italics, signatures (`~~~~`) and magic words (`__TOC__`).
      .replace(/'{2,}/g, (quotes) => '&#39;'.repeat(quotes.length))
      .replace(/~{3,}/g, (tildes) => '&#126;'.repeat(tildes.length))
      .replace(/_{2}(?=\p{L})/gu, '&#95;_')
  );
}

/** Percent-encodes the characters that would end the link or the template's parameter. */
function escapeUrl(url: string): string {
  return url
    .replace(/[\s|{}[\]<>"\\^`]/g, (char) => encodeURIComponent(char))
    .replace(/''+/g, (quotes) => '%27'.repeat(quotes.length))
    .replace(/~{3,}/g, (tildes) => '%7E'.repeat(tildes.length));
}
