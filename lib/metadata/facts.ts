import { declaredLanguage } from '../document/language';
import { cleanWhitespace } from '../text/whitespace';
import type { Facts, HeadlineSource } from '../types';
import { readAuthors } from './authors';
import { type JsonObject, nodeTypesOf, resolveReference, stringValue } from './json-ld';
import { readMachineWork } from './machine-work';
import { readMetadataDates } from './metadata-dates';
import { collectMetadata, microdataValue, type PageMetadata } from './page-metadata';
import { matchesTitle, siteNameFromTitle, stripSiteName } from './titles';

/**
 * Reads what a page's metadata says about its article.
 *
 * Order of precedence: JSON-LD of an article type (also in a `@graph`), Open Graph's `article:` properties, microdata,
 * other meta elements, `<time>`. Implausible dates (unparsable, or more than two days ahead) are skipped. Visible text
 * is considered later, when the story's blocks are known.
 *
 * @param document the live page; left unchanged
 */
export function readFacts(document: Document): Facts {
  const metadata = collectMetadata(document);
  const { meta, title, articles, byId, mainHeading, canonical } = metadata;
  const siteNames = collectSiteNames(metadata);
  // A name is more informative than a domain.
  const site = siteNames.find((name) => !/^[\w-]+(?:\.[\w-]+)+$/.test(name)) ?? siteNames[0];
  const headlines = collectHeadlines(metadata, siteNames);
  const titles = [...new Set(headlines.map(({ text }) => text))];
  if (mainHeading) headlines.push({ source: 'h1', text: mainHeading });
  const openGraphType = meta.first('og:type')?.toLowerCase();
  const disclosures = readMachineWork(articles, byId);
  const authors = readAuthors({ articles, byId }, document, meta, siteNames, mainHeading);
  return {
    titles,
    headlines,
    body: longestArticleBody(articles),
    description:
      metadata.fromArticles('description') ?? meta.first('og:description', 'description', 'twitter:description'),
    authors: authors.names,
    organisations: authors.organisations,
    site: site ?? siteNameFromTitle(title, titles[0]) ?? meta.first('apple-mobile-web-app-title'),
    ...readMetadataDates(metadata, declaredLanguage(document)),
    canonical,
    picture: meta.first('og:image', 'og:image:url', 'twitter:image'),
    ...(disclosures.length && { disclosures }),
    types: [
      ...articles.flatMap(nodeTypesOf).map((type) => type.toLowerCase()),
      ...(openGraphType ? [openGraphType] : []),
    ],
    openGraphType,
    nodeTypes: [...metadata.nodeTypes].map((type) => type.toLowerCase()),
  };
}

/** Returns the names of the site in metadata, best first, without URLs. */
function collectSiteNames({ meta, articles, byId }: PageMetadata): string[] {
  return [
    meta.first('og:site_name'),
    ...articles.map((node) => publisherName(node.publisher, byId)),
    meta.first('application-name', 'al:ios:app_name'),
  ].flatMap((name) => (name && !/^(?:https?:\/\/|www\.)/.test(name) ? [name] : []));
}

/** Returns the headlines in metadata, without site names, best first. */
function collectHeadlines(metadata: PageMetadata, siteNames: readonly string[]): Facts['headlines'] {
  const { document, meta, title, mainHeading = '' } = metadata;
  const microdata = microdataValue(document, 'headline');
  const headline =
    metadata.fromArticles('headline') ??
    (microdata && matchesTitle(microdata, [title, mainHeading]) ? microdata : undefined);
  const candidates: [HeadlineSource, string | undefined][] = [
    ['json-ld', headline],
    ['open-graph', meta.first('og:title')],
    ['twitter', meta.first('twitter:title')],
    ['title', title],
    ['json-ld', headline ? undefined : metadata.fromArticles('name')],
  ];
  return candidates.flatMap(([source, candidate]) => {
    const text = candidate && stripSiteName(cleanWhitespace(candidate), siteNames);
    return text ? [{ source, text }] : [];
  });
}

/** Maximum number of characters of an article body; longer ones are ignored, because metadata may contain anything. */
const MAX_BODY_CHARS = 200_000;

/** Returns the longest `articleBody` of the page's own articles. */
function longestArticleBody(articles: readonly JsonObject[]): string | undefined {
  const bodies = articles.map(({ articleBody }) => articleBody).filter((value) => typeof value === 'string');
  const longest = bodies.sort((a, b) => b.length - a.length)[0];
  return longest && longest.length <= MAX_BODY_CHARS ? stringValue(longest) : undefined;
}

function publisherName(value: unknown, byId: Map<string, JsonObject>): string | undefined {
  const publisher = Array.isArray(value) ? value[0] : value;
  return publisher && typeof publisher === 'object'
    ? stringValue(resolveReference(publisher as JsonObject, byId).name)
    : undefined;
}
