import type { describeArticle } from '../article/describe-article';
import type { extractStoryText } from '../history/story-text';
import type { listHiddenBlocks, listKeptInDoubt } from '../pipeline/hidden-blocks';
import type { createSourcePassages } from './source-passages';
import type { createTextPassages } from './text-passages';

/**
 * Exports of the lazy chunk that reads the details which only the popup shows, and finds them in the page. The clean
 * view does not need it.
 */
export interface DetailsChunk {
  describeArticle: typeof describeArticle;
  listHiddenBlocks: typeof listHiddenBlocks;
  listKeptInDoubt: typeof listKeptInDoubt;
  extractStoryText: typeof extractStoryText;
  createSourcePassages: typeof createSourcePassages;
  createTextPassages: typeof createTextPassages;
}
