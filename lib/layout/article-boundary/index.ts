/** Finds where another article begins on a page, by a model that `npm run train -- secondary-articles` has trained. */
import MODEL from '../../../assets/article-boundary.json';
import type { Block } from '../../types';
import { topicSimilarity } from '../topic-profile';
import type { MeasuredPage } from '../types';
import { type BoundaryPage, prepareBoundaryPage } from './boundary-page';
import { type BoundaryCandidate, findBoundaryCandidates } from './candidates';
import { createBoundaryFeatures } from './features';

/** A place where another article begins. */
export interface ArticleBoundary {
  /** Id of the first block of the other article. */
  block: number;
  /** Id of its last block. */
  last: number;
  /** Probability by the model, 0–1. */
  probability: number;
}

/** Logistic regression with one weight per feature. */
interface Logistic {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

/**
 * Excludes candidates by the features that cost little, so that the others are computed for fewer than half of them: a cascade
 * (Viola and Jones, "Rapid object detection using a boosted cascade of simple features", 2001).
 */
interface Prefilter extends Logistic {
  /** Minimum probability for a candidate to be considered. So low that no boundary is missed. */
  threshold: number;
}

interface BoundaryModel extends Logistic {
  /** Minimum probability for a candidate to count as the beginning of another article. */
  threshold: number;
  /** The same for a candidate without a headline. It is higher, because stories contain many pictures. */
  mediaThreshold: number;
  prefilter?: Prefilter;
}

/** A candidate with its features, which is also what the model is trained on. */
export interface BoundaryExample {
  candidate: BoundaryCandidate;
  features: Record<string, number>;
  /** The features that the prefilter uses. */
  quickFeatures: Record<string, number>;
}

/**
 * Lists the candidates of a page with their features.
 *
 * @param scoreOwn returns how certain it is (0–1) that a heading is the page's own headline
 * @param end id of the last block to consider
 * @param prefilter excludes candidates before all of their features are computed
 */
export function listBoundaryExamples(
  page: BoundaryPage,
  scoreOwn: (block: Block) => number,
  end = page.page.blocks.length - 1,
  prefilter?: Prefilter,
): BoundaryExample[] {
  const features = createBoundaryFeatures(page);
  return findBoundaryCandidates(page, page.headline, scoreOwn, end).flatMap((candidate) => {
    const quickFeatures = features.quick(candidate);
    if (prefilter && boundaryProbability(quickFeatures, prefilter) < prefilter.threshold) return [];
    return [{ candidate, features: features.all(candidate), quickFeatures }];
  });
}

/** Maximum number of boundaries per page; further articles count as part of the last one. */
const MAX_BOUNDARIES = 8;
/** Minimum probability (0–1) for an article to be recognized even if the story resumes below it. */
const MIN_CERTAINTY = 0.97;
/** Minimum weight (in Latin letters) of the text below another article for the story to count as resumed. */
const MIN_RESUMED_WEIGHT = 400;
/**
 * Minimum similarity (0–1) of the text below another article to the text above it for the story to count as resumed.
 */
const MIN_RESUMED_SIMILARITY = 0.15;
/** Minimum prose weight (in Latin letters) above a candidate for words alone to tell a story from another one. */
const MIN_COMPARABLE_WEIGHT = 900;
/** The same for a candidate below the first paragraph or two, whatever its probability. */
const MIN_OPENING_WEIGHT = 500;
/** Minimum probability (0–1) for words alone to tell a story from another one below less text. */
const MIN_PROBABILITY_BY_FEW_WORDS = 0.92;
/** Features that show by themselves, without a comparison of words, that an article of its own begins. */
const OWN_EVIDENCE = ['hasByline', 'hasDateline', 'hasMedia', 'linksElsewhere', 'isOwnArticle'] as const;
/** Matches schema.org types of pages that consist of many entries but are one story. */
const ENTRIES_OF_ONE_STORY = /liveblog/;

/**
 * Finds the boundaries of a page. Takes the most certain one first, and then judges the text above it again: as long as
 * another article counts as part of the text, the story's own subheadings also look like boundaries.
 *
 * @param headline block id of the page's own headline, or of the first block of its text
 * @param scoreOwn returns how certain it is (0–1) that a heading is the page's own headline
 * @returns the boundaries in document order
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
    const boundaries = listBoundaries(listBoundaryExamples(page, scoreOwn, end, model.prefilter), model);
    const surest = boundaries.reduce<ArticleBoundary | undefined>(
      (best, one) => (one.probability > (best?.probability ?? 0) ? one : best),
      undefined,
    );
    if (!surest) break;
    found.unshift(surest, ...boundaries.filter(({ block }) => block > surest.last));
    end = surest.block - 1;
  }
  return found.filter((one) => one.probability >= MIN_CERTAINTY || !resumesBelow(one, found, headline, page));
}

/**
 * Returns whether the page's own story continues below what seems to be another article, which is then part of the
 * story.
 */
function resumesBelow(
  { block, last }: ArticleBoundary,
  all: readonly ArticleBoundary[],
  headline: number,
  { page, measures, readabilityBlocks }: BoundaryPage,
): boolean {
  const isInArticle = (id: number) => all.some((one) => id >= one.block && id <= one.last);
  const prose = page.blocks.flatMap(({ id }) => (measures[id]?.proseWeight && readabilityBlocks.has(id) ? [id] : []));
  const below = prose.filter((id) => id > last && !isInArticle(id));
  if (below.reduce((sum, id) => sum + (measures[id]?.proseWeight ?? 0), 0) < MIN_RESUMED_WEIGHT) return false;
  const measuresOf = (ids: readonly number[]) => ids.flatMap((id) => measures[id] ?? []);
  const above = prose.filter((id) => id > headline && id < block && !isInArticle(id));
  return topicSimilarity(measuresOf(above), measuresOf(below)) >= MIN_RESUMED_SIMILARITY;
}

/** Returns the candidates with at least the model's minimum probability, as boundaries. */
function listBoundaries(examples: readonly BoundaryExample[], model: BoundaryModel): ArticleBoundary[] {
  return examples.flatMap(({ candidate: { block, last, form }, features }) => {
    const probability = boundaryProbability(features, model);
    const threshold = form === 'media' ? model.mediaThreshold : model.threshold;
    return probability >= threshold && !isBelowLittleText(features, probability) ? [{ block, last, probability }] : [];
  });
}

/**
 * Returns whether a candidate follows so little text that its words cannot be compared, and nothing else shows that another
 * article begins. It is a box with background below the first paragraph, or a subheading of a short story.
 */
function isBelowLittleText(features: Readonly<Record<string, number>>, probability: number): boolean {
  if (OWN_EVIDENCE.some((name) => features[name] === 1)) return false;
  const isShorterThan = (weight: number) => (features.lengthAbove ?? 0) < Math.log(weight / 1000);
  return (
    (features.isAfterOpening === 1 && isShorterThan(MIN_OPENING_WEIGHT)) ||
    (probability < MIN_PROBABILITY_BY_FEW_WORDS && !features.isAsHighAsHeadline && isShorterThan(MIN_COMPARABLE_WEIGHT))
  );
}

/** Returns the probability (0–1) that another article begins at a candidate with these features. */
export function boundaryProbability(features: Record<string, number>, { bias, weights }: Logistic): number {
  let score = bias;
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
