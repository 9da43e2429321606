/** Re-exports the parts of the library that the training uses, as one module for `importLibrary`. */
export {
  boundaryProbability,
  listBoundaryExamples,
} from '../../../lib/layout/article-boundary';
export { prepareBoundaryPage } from '../../../lib/layout/article-boundary/boundary-page';
export { findPageHeadline } from '../../../lib/layout/article-boundary/page-headline';
export { measureBlocks } from '../../../lib/layout/measure';
export { createOwnHeadlineScorer } from '../../../lib/layout/own-headline';
