import { describeArticle } from '../article/describe-article';
import { buildRememberedStory } from '../history/remembered-story';
import { listHiddenBlocks, listKeptInDoubt } from '../pipeline/hidden-blocks';
import type { DetailsChunk } from './details-chunk';
import { createSourcePassages } from './source-passages';

/** Implementation of the details chunk. */
export const detailsExports: DetailsChunk = {
  describeArticle,
  listHiddenBlocks,
  listKeptInDoubt,
  buildRememberedStory,
  createSourcePassages,
};
