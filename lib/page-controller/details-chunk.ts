import type { describeArticle } from '../article/describe-article';
import type { buildRememberedStory } from '../history/remembered-story';
import type { listHiddenBlocks } from '../pipeline/hidden-blocks';
import type { createSourcePassages } from './source-passages';

/** Code of a lazy chunk: it reads what only the popup shows, and finds it in the page. The clean view needs none of it. */
export interface DetailsChunk {
  describeArticle: typeof describeArticle;
  listHiddenBlocks: typeof listHiddenBlocks;
  buildRememberedStory: typeof buildRememberedStory;
  createSourcePassages: typeof createSourcePassages;
}
