/** Finds where a page goes on with another article, by a learned model: `npm run train -- secondary-articles`. */
import MODEL from '../../../assets/article-boundary.json';
import type { Block } from '../../types';
import type { MeasuredPage } from '../types';
import { type BoundaryPage, prepareBoundaryPage } from './boundary-page';
import { type BoundaryCandidate, findBoundaryCandidates } from './candidates';
import { boundaryFeatures } from './features';
import { createTopicFeatures } from './topic-features';

/** A place where another article begins. */
export interface ArticleBoundary {
  /** The block that opens it. */
  block: number;
  /** Its last block. */
  last: number;
  /** How sure that is, 0–1. */
  probability: number;
}

/** Logistic regression: one weight a feature. */
interface BoundaryModel {
  bias: number;
  weights: Readonly<Record<string, number>>;
  /** A candidate from this probability on opens another article … */
  threshold: number;
  /** … and one without a headline from this one on: pictures inside a story are many. */
  mediaThreshold: number;
}

/** A candidate with its features, as the training reads it. */
export interface BoundaryExample {
  candidate: BoundaryCandidate;
  features: Record<string, number>;
}

/**
 * Lists the candidates of a page with their features.
 *
 * @param scoreOwn tells how surely a heading is the page's own headline, 0–1
 * @param end last block that is looked at
 */
export function listBoundaryExamples(
  page: BoundaryPage,
  scoreOwn: (block: Block) => number,
  end = page.page.blocks.length - 1,
): BoundaryExample[] {
  const topicFeatures = createTopicFeatures(page);
  return findBoundaryCandidates(page, page.headline, scoreOwn, end).map((candidate) => ({
    candidate,
    features: { ...boundaryFeatures(candidate, page), ...topicFeatures(candidate) },
  }));
}

/** More secondary articles than this are not told apart. */
const MAX_BOUNDARIES = 8;
/** Pages whose data say that they are one story in many entries. */
const ENTRIES_OF_ONE_STORY = /liveblog/;

/**
 * Finds the boundaries of a page, in document order. The surest one is taken first: the text below an opening of the
 * story itself looks foreign while another article is still part of it, so what stands above is judged again without it.
 */
export function findArticleBoundaries(
  input: MeasuredPage,
  headline: number,
  scoreOwn: (block: Block) => number,
  model: BoundaryModel = MODEL,
): ArticleBoundary[] {
  const found: ArticleBoundary[] = [];
  if (input.facts.types.some((type) => ENTRIES_OF_ONE_STORY.test(type))) return found;
  const page = prepareBoundaryPage(input, headline);
  let end = input.page.blocks.length - 1;
  while (found.length < MAX_BOUNDARIES) {
    const boundaries = listBoundaries(listBoundaryExamples(page, scoreOwn, end), model);
    const surest = boundaries.reduce<ArticleBoundary | undefined>(
      (best, one) => (one.probability > (best?.probability ?? 0) ? one : best),
      undefined,
    );
    if (!surest) break;
    found.unshift(surest, ...boundaries.filter(({ block }) => block > surest.last));
    end = surest.block - 1;
  }
  return found;
}

/** Returns the candidates that the model takes for boundaries. */
function listBoundaries(examples: readonly BoundaryExample[], model: BoundaryModel): ArticleBoundary[] {
  return examples.flatMap(({ candidate: { block, last, form }, features }) => {
    const probability = boundaryProbability(features, model);
    const threshold = form === 'media' ? model.mediaThreshold : model.threshold;
    return probability >= threshold ? [{ block, last, probability }] : [];
  });
}

/** Returns how surely a candidate with these features opens another article, 0–1. */
export function boundaryProbability(
  features: Record<string, number>,
  { bias, weights }: Pick<BoundaryModel, 'bias' | 'weights'>,
): number {
  let score = bias;
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
