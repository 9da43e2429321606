import { tokenSimilarity } from '../text/similarity';
import { tokenize } from '../text/tokens';
import { hostAndPath } from '../text/url';
import { type JsonObject, stringValue } from './json-ld';

/** Minimum similarity (0–1) of a headline and a page title for them to count as the same. */
const MIN_TITLE_SIMILARITY = 0.6;

/**
 * Selects the page's own articles, by URL and headline, from all articles that its JSON-LD describes, such as podcasts
 * and teasers.
 *
 * @param articles all nodes of an article type, in page order
 * @param urls the page's own and canonical URL
 * @param titles other titles of the page
 * @returns the page's own articles, best first; all articles if none matches
 */
export function selectOwnArticles(articles: JsonObject[], urls: string[], titles: string[]): JsonObject[] {
  const pageKeys = new Set(urls.map(hostAndPath).filter(Boolean));
  const titleTokens = titles.map(tokenize).filter((tokens) => tokens.length);
  const scored = articles.map((node) => {
    const headline = tokenize(stringValue(node.headline) ?? '');
    const similarity = headline.length
      ? Math.max(0, ...titleTokens.map((title) => tokenSimilarity(headline, title)))
      : 0;
    const hasPageUrl = urlsOf(node)
      .map(hostAndPath)
      .some((key) => key !== '' && pageKeys.has(key));
    return { node, similarity, hasPageUrl, score: (hasPageUrl ? 1 : 0) + similarity };
  });
  const own = scored.filter(({ hasPageUrl, similarity }) => hasPageUrl || similarity >= MIN_TITLE_SIMILARITY);
  if (!own.length) return articles;
  return own.sort((a, b) => b.score - a.score).map(({ node }) => node);
}

function urlsOf(node: JsonObject): string[] {
  const page = node.mainEntityOfPage;
  const pageUrl = page && typeof page === 'object' ? (page as JsonObject)['@id'] : page;
  return [node.url, node['@id'], pageUrl].filter((value) => typeof value === 'string');
}
