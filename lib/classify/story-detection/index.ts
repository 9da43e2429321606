/** Decides whether a page is one story, by a learned model of the whole page: `npm run train -- story-detection`. */
import MODEL from '../../../assets/story-detection.json';
import type { PageContext } from '../../layout';
import { storyFeatures } from './features';
import type { KeptText } from './kept-text';

/** Logistic regression with one weight per feature. */
export interface StoryModel {
  bias: number;
  weights: Readonly<Record<string, number>>;
  /** Minimum probability (0–1) for a page to count as a story. */
  threshold: number;
}

/**
 * Returns whether a page is one story: not a list of stories, a shop, a forum, or a form.
 *
 * @param kept the running text that would be kept
 */
export function hasStory(context: PageContext, kept: KeptText, model: StoryModel = MODEL): boolean {
  return storyProbability(storyFeatures(context, kept), model) >= model.threshold;
}

/** Returns the probability (0–1) that a page with these features is a story. */
export function storyProbability(
  features: Readonly<Record<string, number>>,
  { bias, weights }: Pick<StoryModel, 'bias' | 'weights'>,
): number {
  let score = bias;
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
