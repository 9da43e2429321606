/** CSL-JSON, which Zotero and its like read. */
import { keyOf } from './bibtex';
import type { Citation } from './citation';
import type { DateParts } from './dates';

/** @returns a list of one item, as JSON text */
export function cslJson(citation: Citation): string {
  const { type, title, authors, site, issued, accessed, url, lang, agency } = citation;
  const item = {
    id: keyOf(citation),
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
    issued: issued && partsOf(issued),
    accessed: partsOf(accessed),
    URL: url,
    language: lang,
    note: agency && `Agency: ${agency}`,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function partsOf({ year, month, day }: DateParts) {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
