import { queryAll, queryFirst, unclobbered } from '../document/dom';
import { dateInUrl, firstPlausibleDate } from './iso-date';
import { microdataValue, type PageMetadata } from './page-metadata';

const PUBLISHED_TAGS = [
  'datePublished',
  'publish-date',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish_date',
  'publication_date',
  'published_at',
  'parsely-pub-date',
  'citation_publication_date',
  'dcterms.issued',
  'dcterms.date',
  'og:published_time',
];
const MODIFIED_TAGS = ['dateModified', 'last-modified', 'lastmod', 'dcterms.modified', 'dc.date.modified', 'revised'];

/**
 * Returns the publication and modification dates in a page's metadata as ISO 8601. A modification before publication is
 * dropped.
 *
 * @param lang the page's language
 */
export function readMetadataDates(metadata: PageMetadata, lang: string): { published?: string; modified?: string } {
  const { document, meta, canonical } = metadata;
  const published = firstPlausibleDate(
    [
      metadata.fromArticles('datePublished'),
      metadata.fromArticles('dateCreated'),
      meta.first('article:published_time', 'og:article:published_time'),
      microdataValue(document, 'datePublished'),
      meta.first(...PUBLISHED_TAGS),
      articleTime(document),
      dateInUrl(canonical ?? unclobbered(document, 'URL')),
    ],
    lang,
  );
  const modified = firstPlausibleDate(
    [
      metadata.fromArticles('dateModified'),
      meta.first('article:modified_time', 'og:updated_time'),
      microdataValue(document, 'dateModified'),
      meta.first(...MODIFIED_TAGS),
    ],
    lang,
  );
  const isReversed = modified && published && Date.parse(modified) < Date.parse(published);
  return { published, modified: isReversed ? undefined : modified };
}

/** Returns the date of the article's own `<time>`. Those of teasers are in links, asides, navigation or footers. */
function articleTime(document: Document): string | null | undefined {
  const marked = queryFirst(document, 'time[itemprop="datePublished"],time[pubdate]');
  if (marked) return marked.getAttribute('datetime');
  for (const selector of ['article header time[datetime]', 'article time[datetime],main time[datetime]']) {
    const time = queryAll(document, selector).find((element) => !element.closest('a[href],aside,nav,footer'));
    if (time) return time.getAttribute('datetime');
  }
  return undefined;
}
