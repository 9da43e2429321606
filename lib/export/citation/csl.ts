/** CSL-JSON, as read by Zotero and other reference managers. */
import { buildCitationKey } from './bibtex';
import type { Citation } from './citation';
import type { DateParts } from './dates';

/** Formats a citation as a CSL-JSON array with one item. */
export function formatCslJson(citation: Citation): string {
  const { type, title, authors, site, issued, accessed, url, lang, agency } = citation;
  const item = {
    id: buildCitationKey(citation),
    type,
    title,
    author: authors.length
      ? authors.map((name) =>
          'literal' in name
            ? { literal: name.literal }
            : { family: name.family, given: name.given, 'non-dropping-particle': name.particle, suffix: name.suffix },
        )
      : undefined,
    'container-title': site,
    issued: issued && formatDateParts(issued),
    accessed: formatDateParts(accessed),
    URL: url,
    language: lang,
    note: agency && `Agency: ${agency}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function formatDateParts({ year, month, day }: DateParts) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
