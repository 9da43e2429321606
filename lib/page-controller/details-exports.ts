import { describeArticle } from '../article/describe-article';
import { buildRememberedStory } from '../history/remembered-story';
import { listHiddenBlocks } from '../pipeline/hidden-blocks';
import type { DetailsChunk } from './details-chunk';
import { createSourcePassages } from './source-passages';

/** Implementation of the details chunk. */
export const detailsExports: DetailsChunk = {
  describeArticle,
  listHiddenBlocks,
  buildRememberedStory,
  createSourcePassages,
};
