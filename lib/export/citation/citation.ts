import type { Article } from '../../types';
import { type CitationName, parseAuthorName } from './author-names';
import { type DateParts, parseDateParts, toLocalDateParts } from './dates';

/** A style-independent citation record, modelled on CSL (https://citationstyles.org). */
export interface Citation {
  /** CSL type: `webpage` if publication or date is unknown. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  /** People and organisations, in the order of the byline. */
  authors: CitationName[];
  /** Name of the publication or site. */
  site?: string;
  /** Date of first publication as stated on the page; the day or month may be missing. */
  issued?: DateParts;
  /** Date of access in the reader's time zone. */
  accessed: DateParts;
  /** URL of the page, without fragment. */
  url: string;
  /** Language as stated on the page, a BCP 47 tag. */
  lang?: string;
  /** Name of the wire agency. */
  agency?: string;
}

/**
 * Builds the citation of a story.
 *
 * @param page URL and language (BCP 47; '' if unknown)
 * @param accessed time of access
 */
export function buildCitation(article: Article, page: { url: string; lang: string }, accessed: Date): Citation {
  const site = cleanText(article.site);
  const issued = parseDateParts(article.published);
  const agency = cleanText(article.credit ?? article.dateline?.agency);
  const organisations = [site, agency].filter((name) => name !== undefined);
  const citation: Citation = {
    type: site && issued ? 'article-newspaper' : 'webpage',
    title: cleanText(article.headline) ?? '',
    authors: article.byline.flatMap((name) => parseAuthorName(name, { lang: page.lang, organisations }) ?? []),
    accessed: toLocalDateParts(accessed),
    url: stripAnchor(page.url),
  };
  if (site) citation.site = site;
  if (issued) citation.issued = issued;
  if (page.lang) citation.lang = page.lang;
  if (agency) citation.agency = agency;
  return citation;
}

/** Collapses white space and removes invisible and bidirectional control characters. */
function cleanText(text: string | undefined): string | undefined {
  return (
    text
      ?.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toWellFormed() || undefined
  );
}

/** Removes the fragment of a URL, except for `#/` and `#!`, which single-page apps use for routes. */
function stripAnchor(url: string): string {
  return url
    .replace(/:~:.*$/s, '')
    .replace(/#(?![/!]).*$/s, '')
    .replace(/#$/, '');
}
