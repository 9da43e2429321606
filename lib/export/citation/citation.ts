/** What a story is cited by: a neutral record that every style is written from. Values in, values out. */
import type { Article } from '../../types';
import { calendarDay, type DateParts, datePartsOf } from './dates';
import { type CitedName, nameOf } from './names';

export interface Citation {
  /** CSL's word: a story of a paper, or a page of which paper or day is not known. */
  type: 'article-newspaper' | 'webpage';
  title: string;
  /** People and newsrooms in the order of the byline; empty where none is named. */
  authors: CitedName[];
  /** The paper or site. */
  site?: string;
  /** The first day, as the page writes it; the year alone, or year and month, where no more is known. */
  issued?: DateParts;
  /** The reader's own day. */
  accessed: DateParts;
  /** Without what stands behind `#`. */
  url: string;
  /** BCP 47, as the page says. */
  lang?: string;
  /** The wire agency. */
  agency?: string;
}

/**
 * @param page its address and language (BCP 47; '' where unknown)
 * @param accessed when the reader had it open; its day is taken in the reader's own time zone
 * @returns the record; what the article does not say is left out
 */
export function citationOf(article: Article, page: { url: string; lang: string }, accessed: Date): Citation {
  const site = folded(article.site);
  const issued = datePartsOf(article.published);
  const agency = folded(article.credit ?? article.dateline?.agency);
  const houses = [site, agency].filter((house) => house !== undefined);
  const citation: Citation = {
    type: site && issued ? 'article-newspaper' : 'webpage',
    title: folded(article.headline) ?? '',
    authors: article.byline.flatMap((name) => nameOf(name, { lang: page.lang, houses }) ?? []),
    accessed: calendarDay(accessed),
    url: withoutPassage(page.url),
  };
  if (site) citation.site = site;
  if (issued) citation.issued = issued;
  if (page.lang) citation.lang = page.lang;
  if (agency) citation.agency = agency;
  return citation;
}

/** White space as single spaces, and none of the signs that turn the direction of what is written behind them. */
function folded(text: string | undefined): string | undefined {
  return (
    text
      ?.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .toWellFormed() || undefined
  );
}

/** A place on the page is no part of its address; behind `#/` and `#!` some sites keep the address itself. */
function withoutPassage(url: string): string {
  return url
    .replace(/:~:.*$/s, '')
    .replace(/#(?![/!]).*$/s, '')
    .replace(/#$/, '');
}
