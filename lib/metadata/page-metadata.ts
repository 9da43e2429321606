import { documentUrl, queryFirst, unclobbered } from '../document/dom';
import { decodeEntities } from './html-entities';
import { type JsonObject, readJsonLd, stringValue } from './json-ld';
import { type MetaTags, readMetaTags } from './meta-tags';
import { selectOwnArticles } from './own-articles';
import { findMainHeading } from './titles';

/** The raw metadata of a page. */
export interface PageMetadata {
  document: Document;
  meta: MetaTags;
  /** Text of the title element. */
  title: string;
  /** Text of the page's main `h1`. */
  mainHeading?: string;
  canonical?: string;
  /** JSON-LD nodes of the page's own articles, best first. */
  articles: JsonObject[];
  /** Types of the JSON-LD nodes that describe the page. */
  nodeTypes: ReadonlySet<string>;
  /** All JSON-LD nodes by their `@id`. */
  byId: Map<string, JsonObject>;
  /** Returns the first value of a property among the articles; undefined if none has it. */
  fromArticles(property: string): string | undefined;
}

/** Collects the metadata of a page: JSON-LD, `<meta>` elements, title and main heading. */
export function collectMetadata(document: Document): PageMetadata {
  const meta = readMetaTags(document);
  const ogTitle = meta.first('og:title') ?? '';
  const title = decodeEntities(unclobbered(document, 'title')).replace(/\s+/g, ' ').trim();
  const mainHeading = findMainHeading(document, [title, ogTitle]);
  const canonical = queryFirst(document, 'link[rel="canonical" i]')?.getAttribute('href') ?? meta.first('og:url');
  const graph = readJsonLd(document);
  const articles = selectOwnArticles(
    graph.articles,
    [documentUrl(document), canonical ?? ''],
    [ogTitle, title, mainHeading ?? ''],
  );
  return {
    document,
    meta,
    title,
    mainHeading,
    canonical,
    articles,
    nodeTypes: graph.types,
    byId: graph.byId,
    fromArticles: (property) => articles.map((node) => stringValue(node[property])).find(Boolean),
  };
}

/** Returns the value of a microdata property of the page's article; undefined if there is none. */
export function microdataValue(document: Document, property: string): string | undefined {
  const element = queryFirst(document, `[itemtype*="Article"] [itemprop="${property}"]`);
  return (
    element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent?.trim() ?? undefined
  );
}
