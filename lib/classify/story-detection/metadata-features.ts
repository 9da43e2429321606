import type { PageContext } from '../../layout';
import { tokenSimilarity } from '../../text/similarity';
import { tokenize } from '../../text/tokens';
import type { Facts } from '../../types';
import { logarithm } from './text-features';

/** Schema.org and Open Graph types, in lower case. */
const ARTICLE_TYPE = /article|report|liveblog|blogposting|newsitem|review$|interview/;
const LIST_TYPE = /^(?:itemlist|collectionpage|searchresultspage|collection|blog|datafeed|profilepage|offercatalog)$/;
const SHOP_TYPE =
  /^(?:product|productgroup|offer|aggregateoffer|service|softwareapplication|store|localbusiness|og:product)$/;
const FORUM_TYPE = /^(?:discussionforumposting|qapage|question)$/;

/** Returns whether the page's own data declare it as an article. */
export const isDeclaredArticle = ({ types }: Facts): boolean => types.some((type) => ARTICLE_TYPE.test(type));

const some = (types: readonly string[], pattern: RegExp) => Number(types.some((type) => pattern.test(type)));

/** Measures what the page says about itself, and its headline and header. */
export function metadataFeatures({ page, facts, measures, header }: PageContext) {
  const { openGraphType = '', nodeTypes = [], articleCount = 0 } = facts;
  const headline = page.blocks[header.headline];
  const measured = measures[header.headline];
  const title = tokenize(facts.titles[0] ?? '');
  const isHeading = (tag: string) => page.blocks.filter((block) => block.tag === tag && block.text && block.rendered);
  return {
    isArticleData: some(nodeTypes, ARTICLE_TYPE),
    isArticleType: Number(isDeclaredArticle(facts)),
    isOpenGraphArticle: Number(openGraphType.includes('article')),
    isOpenGraphSite: Number(/^(?:website|blog|profile)$/.test(openGraphType)),
    isListData: some(nodeTypes, LIST_TYPE),
    isShopData: Math.max(some(nodeTypes, SHOP_TYPE), Number(openGraphType.startsWith('product'))),
    isForumData: some(nodeTypes, FORUM_TYPE),
    describedArticles: logarithm(articleCount),
    hasPublished: Number(facts.published !== undefined),
    hasAuthor: Number(facts.authors.length > 0),
    hasBody: Number((facts.body?.length ?? 0) > 300),
    isSiteTitle: Number(
      title.length === 0 || (facts.site !== undefined && tokenSimilarity(title, tokenize(facts.site)) > 0.8),
    ),
    titleLength: logarithm(title.join('').length / 10),
    hasHeadline: Number(headline !== undefined),
    headlineWeight: logarithm((measured?.weight ?? 0) / 10),
    isHeadlineLinked: Number((measured?.linkShare ?? 0) > 0.9),
    headlineMatch: measured ? tokenSimilarity(measured.tokens, title) : 0,
    isMainHeading: Number(headline?.tag === 'h1'),
    mainHeadings: logarithm(isHeading('h1').length),
    hasByline: Number(header.byline.length > 0),
    hasDate: Number(header.date.length > 0),
  };
}
