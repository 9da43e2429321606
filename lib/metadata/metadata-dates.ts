import { documentUrl, queryAll, queryFirst } from '../document/dom';
import { hostAndPath } from '../text/url';
import { lastLabel } from './date-labels';
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

/** Dates in a page's metadata, ISO 8601. */
interface MetadataDates {
  published?: string;
  modified?: string;
  /** Day in the URL, which may also be that of an event or of an earlier version of the story. */
  publishedInUrl?: string;
}

/**
 * Returns the publication and modification dates in a page's metadata. A modification date before the publication is
 * dropped.
 *
 * @param lang the page's language
 */
export function readMetadataDates(metadata: PageMetadata, lang: string): MetadataDates {
  const { document, meta, canonical } = metadata;
  const published = firstPlausibleDate(
    [
      metadata.fromArticles('datePublished'),
      metadata.fromArticles('dateCreated'),
      meta.first('article:published_time', 'og:article:published_time'),
      microdataValue(document, 'datePublished'),
      meta.first(...PUBLISHED_TAGS),
      articleTime(document, documentUrl(document)),
    ],
    lang,
  );
  const modified = firstPlausibleDate(
    [
      metadata.fromArticles('dateModified'),
      meta.first('article:modified_time', 'og:updated_time'),
      microdataValue(document, 'dateModified'),
      meta.first(...MODIFIED_TAGS),
      queryFirst(document, MODIFIED_TIME)?.getAttribute('datetime'),
    ],
    lang,
  );
  const isReversed = modified && published && Date.parse(modified) < Date.parse(published);
  return {
    published,
    modified: isReversed ? undefined : modified,
    publishedInUrl: dateInUrl(canonical ?? documentUrl(document)),
  };
}

const MODIFIED_TIME = 'article time[itemprop~="dateModified"],main time[itemprop~="dateModified"]';

/** Returns the date of the article's own `<time>`; those of teasers are in links, asides, navigation or footers. */
function articleTime(document: Document, url: string): string | null | undefined {
  const marked = queryFirst(document, 'time[itemprop="datePublished"],time[pubdate]');
  if (marked) return marked.getAttribute('datetime');
  for (const selector of ['article header time[datetime]', 'article time[datetime],main time[datetime]']) {
    const time = queryAll(document, selector).find(
      (element) => !element.closest('aside,nav,footer') && !isInForeignLink(element, url) && !isModifiedTime(element),
    );
    if (time) return time.getAttribute('datetime');
  }
  return undefined;
}

/** Returns whether an element is in a link to another page. Some sites link a story's date to the story itself. */
function isInForeignLink(element: Element, url: string): boolean {
  const href = element.closest('a[href]')?.getAttribute('href');
  if (href === undefined || href === null) return false;
  const target = URL.canParse(href, url) ? new URL(href, url).href : '';
  return hostAndPath(target) !== hostAndPath(url);
}

/** Maximum number of characters of a label before a `<time>`. */
const MAX_LABEL_CHARS = 40;

/** Returns whether a `<time>` is marked or labelled as a modification date. */
function isModifiedTime(element: Element): boolean {
  if (/dateModified/.test(element.getAttribute('itemprop') ?? '')) return true;
  const own = element.textContent?.trim().split(/\d/)[0] ?? '';
  const label = /\p{L}{3}/u.test(own) ? own : textBefore(element);
  return label.length <= MAX_LABEL_CHARS && !/\d/.test(label) && lastLabel(label) === 'modified';
}

function textBefore(element: Element): string {
  let node = element.previousSibling;
  while (node && !node.textContent?.trim()) node = node.previousSibling;
  return node?.textContent?.trim() ?? '';
}
