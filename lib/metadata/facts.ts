import { native, queryAll, queryFirst } from '../document/dom';
import { saidLanguage } from '../document/language';
import type { Facts, HeadlineSource } from '../types';
import { readAuthors } from './authors';
import { readEntities } from './html-entities';
import { dateInAddress, firstDate } from './iso-date';
import { type JsonObject, readJsonLd, resolve, text, typesOf } from './json-ld';
import { readMeta } from './meta-tags';
import { ownArticles } from './own-article';
import { mainHeading, plainSpaces, sameTitle, siteInTitle, withoutSite } from './titles';

/**
 * Reads what a page says about itself: JSON-LD (with `@graph`), Open Graph, microdata and `<time>`.
 *
 * Where they contradict each other: JSON-LD of an article type speaks first, then Open Graph's `article:` properties,
 * then microdata, then other meta elements, then `<time>`. A date that cannot be one (unparsable, or more than two days
 * ahead of now) is passed over, and `modified` never lies before `published`. The visible page is weighed later, when
 * it is known which blocks are story.
 *
 * @param document the live page; left untouched
 */
export function readFacts(document: Document): Facts {
  const metas = readMeta(document);
  const meta = metas.first;
  const micro = (name: string) => {
    const element = queryFirst(document, `[itemtype*="Article"] [itemprop="${name}"]`);
    return (
      element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent?.trim() ?? undefined
    );
  };
  const title = readEntities(native(document, 'title')).replace(/\s+/g, ' ').trim();
  const h1 = mainHeading(document, [title, meta('og:title') ?? '']);
  const canonical = queryFirst(document, 'link[rel="canonical" i]')?.getAttribute('href') ?? meta('og:url');
  const { articles, byId } = readJsonLd(document);
  const nodes = ownArticles(
    articles,
    [native(document, 'URL'), canonical ?? ''],
    [meta('og:title') ?? '', title, h1 ?? ''],
  );
  const fromNodes = (key: string) => nodes.map((node) => text(node[key])).find(Boolean);

  const houses = [
    meta('og:site_name'),
    ...nodes.map((node) => publisherName(node.publisher, byId)),
    meta('application-name', 'al:ios:app_name'),
  ].flatMap((name) => (name && !/^(?:https?:\/\/|www\.)/.test(name) ? [name] : []));
  // A name says more than an address.
  const site = houses.find((name) => !/^[\w-]+(?:\.[\w-]+)+$/.test(name)) ?? houses[0];
  const headline = fromNodes('headline') ?? sameTitle(micro('headline'), [title, h1 ?? '']);
  const named: [HeadlineSource, string | undefined][] = [
    ['json-ld', headline],
    ['open-graph', meta('og:title')],
    ['twitter', meta('twitter:title')],
    ['title', title],
    ['json-ld', headline ? undefined : fromNodes('name')],
  ];
  const headlines = named.flatMap(([source, name]) => {
    const plain = name && withoutSite(plainSpaces(name), houses);
    return plain ? [{ source, text: plain }] : [];
  });
  const titles = [...new Set(headlines.map((headline) => headline.text))];
  if (h1) headlines.push({ source: 'h1', text: h1 });

  const lang = saidLanguage(document);
  const published = firstDate(
    [
      fromNodes('datePublished'),
      fromNodes('dateCreated'),
      meta('article:published_time', 'og:article:published_time'),
      micro('datePublished'),
      meta(
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
      ),
      timeOfStory(document),
      dateInAddress(canonical ?? native(document, 'URL')),
    ],
    lang,
  );
  const modified = firstDate(
    [
      fromNodes('dateModified'),
      meta('article:modified_time', 'og:updated_time'),
      micro('dateModified'),
      meta('dateModified', 'last-modified', 'lastmod', 'dcterms.modified', 'dc.date.modified', 'revised'),
    ],
    lang,
  );
  const authors = readAuthors({ articles: nodes, byId }, document, metas, houses);
  return {
    titles,
    headlines,
    body: bodyOf(nodes),
    description: fromNodes('description') ?? meta('og:description', 'description', 'twitter:description'),
    authors: authors.names,
    organisations: authors.organisations,
    site: site ?? siteInTitle(title, titles[0]) ?? meta('apple-mobile-web-app-title'),
    published,
    modified: modified && published && Date.parse(modified) < Date.parse(published) ? undefined : modified,
    canonical,
    picture: meta('og:image', 'og:image:url', 'twitter:image'),
    types: [...nodes.flatMap(typesOf), meta('og:type')].flatMap((type) => (type ? [type.toLowerCase()] : [])),
  };
}

/** Longer texts are not looked into: a page may carry anything. */
const LONGEST_BODY = 200_000;

/** The longest text that one of the page's own articles gives. */
function bodyOf(nodes: readonly JsonObject[]): string | undefined {
  const bodies = nodes.map(({ articleBody }) => articleBody).filter((value) => typeof value === 'string');
  const longest = bodies.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length <= LONGEST_BODY ? text(longest) : undefined;
}

function publisherName(value: unknown, byId: Map<string, JsonObject>): string | undefined {
  const one = Array.isArray(value) ? value[0] : value;
  return one && typeof one === 'object' ? text(resolve(one as JsonObject, byId).name) : undefined;
}

/** The `<time>` that stands in the article itself: those of teasers are links, or stand in an aside or a list of them. */
function timeOfStory(document: Document): string | null | undefined {
  const marked = queryFirst(document, 'time[itemprop="datePublished"],time[pubdate]');
  if (marked) return marked.getAttribute('datetime');
  for (const place of ['article header time[datetime]', 'article time[datetime],main time[datetime]']) {
    const found = queryAll(document, place).find((time) => !time.closest('a[href],aside,nav,footer'));
    if (found) return found.getAttribute('datetime');
  }
  return undefined;
}
