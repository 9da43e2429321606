/**
 * Known signs of the features: a higher value makes a story more likely (1) or less likely (−1). Otherwise, the few
 * pages of a corpus might teach, for instance, that a short text is evidence for a story.
 */
import type { storyFeatures } from '../../../lib/classify/story-detection/features';

type Feature = keyof ReturnType<typeof storyFeatures>;

export const SIGNS: Partial<Record<Feature, 1 | -1>> = {
  shareOfProse: 1,
  shareOfText: 1,
  siblingText: 1,
  siblingShare: 1,
  siblings: 1,
  quotedShare: 1,
  addressingShare: -1,
  isInArticle: 1,
  titles: -1,
  teasers: -1,
  teaserShare: -1,
  readMoreShare: -1,
  datesInText: -1,
  prices: -1,
  articles: -1,
  textInCards: -1,
  linkedPictures: -1,
  titlesAbove: -1,
  isPageInMenu: -1,
  isHeadlineInMenu: -1,
  fields: -1,
  isArticleData: 1,
  isArticleType: 1,
  isOpenGraphSite: -1,
  isListData: -1,
  isShopData: -1,
  hasAuthor: 1,
  titleLength: 1,
  headlineWeight: 1,
  headlineMatch: 1,
  mainHeadings: -1,
  hasByline: 1,
  hasDate: 1,
  dateLines: -1,
  isFrontPage: -1,
  slugWords: 1,
  slugMatch: 1,
  hasDatePath: 1,
  isListPath: -1,
  isForumPath: -1,
  isShopPath: -1,
};
