import type { PageContext } from '../../layout';
import { weightedLength } from '../../text/script-density';
import { tokenSimilarity } from '../../text/similarity';
import { tokenize } from '../../text/tokens';
import type { Facts } from '../../types';
import { logarithm } from './text-features';

/** Matches Schema.org and Open Graph types of articles, in lower case. */
const ARTICLE_TYPE = /article|report|liveblog|blogposting|newsitem|review$|interview/;
/** Maximum number of lines with a date above a story: first publication and last change. */
const MAX_DATE_LINES = 2;
const LIST_TYPE = /^(?:itemlist|collectionpage|searchresultspage|collection|blog|datafeed|profilepage|offercatalog)$/;
const SHOP_TYPE =
  /^(?:product|productgroup|offer|aggregateoffer|service|softwareapplication|store|localbusiness|og:product)$/;

/** Returns whether the page's metadata declares it to be an article. */
export const isDeclaredArticle = ({ types }: Facts): boolean => types.some((type) => ARTICLE_TYPE.test(type));

const some = (types: readonly string[], pattern: RegExp) => Number(types.some((type) => pattern.test(type)));

/** Returns whether the structured data contains an article. */
export const isArticleData = ({ nodeTypes = [] }: Facts): boolean => nodeTypes.some((type) => ARTICLE_TYPE.test(type));

/** Computes features of the page's metadata, headline and header. */
export function metadataFeatures({ page, facts, measures, header }: PageContext) {
  const { openGraphType = '', nodeTypes = [] } = facts;
  const measured = measures[header.headline];
  const title = tokenize(facts.titles[0] ?? '');
  const mainHeadings = page.blocks.filter(({ tag, text, rendered }) => tag === 'h1' && text && rendered);
  return {
    isArticleData: Number(isArticleData(facts)),
    isArticleType: Number(isDeclaredArticle(facts)),
    isOpenGraphSite: Number(/^(?:website|blog|profile)$/.test(openGraphType)),
    isListData: some(nodeTypes, LIST_TYPE),
    isShopData: Math.max(some(nodeTypes, SHOP_TYPE), Number(openGraphType.startsWith('product'))),
    hasAuthor: Number(facts.authors.length > 0),
    titleLength: logarithm(weightedLength(title.join('')) / 10),
    headlineWeight: logarithm((measured?.weight ?? 0) / 10),
    headlineMatch: measured ? tokenSimilarity(measured.tokens, title) : 0,
    mainHeadings: logarithm(mainHeadings.length),
    hasByline: Number(header.byline.length > 0),
    hasDate: Number(header.date.length > 0),
    // A story has one or two lines with a date; a list has one for each entry.
    dateLines: logarithm(header.date.length - MAX_DATE_LINES),
  };
}
