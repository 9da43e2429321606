import { describeArticle } from '../article/describe-article';
import { extractStoryText } from '../history/story-text';
import { listHiddenBlocks, listKeptInDoubt } from '../pipeline/hidden-blocks';
import type { DetailsChunk } from './details-chunk';
import { createSourcePassages } from './source-passages';
import { createTextPassages } from './text-passages';

/** Implementation of the details chunk. */
export const detailsExports: DetailsChunk = {
  describeArticle,
  listHiddenBlocks,
  listKeptInDoubt,
  extractStoryText,
  createSourcePassages,
  createTextPassages,
};
