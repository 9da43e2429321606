import type { PageContext } from '../layout';
import type { NoStoryReason, Verdict } from '../types';
import { hasStory } from './story-detection';
import { isFrontPageUrl } from './story-detection/address-features';
import { isIntroducedList } from './story-detection/introduced-list';
import { collectKeptText } from './story-detection/kept-text';
import { isDeclaredArticle } from './story-detection/metadata-features';

/** Minimum weight (in Latin letters) of a page's text; with less, the page counts as empty. */
const MIN_PAGE_WEIGHT = 120;
/** Minimum weight (in Latin letters) of a story: two sentences, as in a wire flash. */
const MIN_STORY_WEIGHT = 160;

/**
 * Minimum weight (in Latin letters) of a story of one paragraph, unless the page declares itself an article. Shorter
 * ones are notices such as "Page not found".
 */
const MIN_SINGLE_PARAGRAPH_WEIGHT = 500;

/** Whether a page has a story and, if not, whether it has text that could be shown as one. */
export interface StoryDecision {
  /** Why the page has no story; null if it has one. */
  absence: NoStoryReason | null;
  /** Whether there is enough text to show as a story at the reader's request. */
  hasText: boolean;
}

/**
 * Decides whether a page has a story, from the page as a whole. When in doubt, it finds none, so that nothing is
 * hidden.
 *
 * @param isPlaceKnown whether the reader has pointed out the story's place on this site: then its text need not read like a
 *   story
 */
export function decideStory(context: PageContext, verdicts: readonly Verdict[], isPlaceKnown = false): StoryDecision {
  const { page, facts, measures } = context;
  const pageWeight = measures.reduce((sum, { weight }) => sum + weight, 0);
  if (pageWeight < MIN_PAGE_WEIGHT) return { absence: 'empty', hasText: false };
  const kept = collectKeptText(context, verdicts);
  const hasText = kept.weight >= MIN_STORY_WEIGHT;
  const isFrontPage = isFrontPageUrl(page.url);
  const isDeclared = isDeclaredArticle(facts);
  const isNotice = !isDeclared && kept.ids.length < 2 && kept.weight < MIN_SINGLE_PARAGRAPH_WEIGHT;
  // A front page may contain a long text, so a story at the root of a site must be declared as an article.
  const isPossible = hasText && !isNotice && (isDeclared || !isFrontPage);
  if (isPossible && (isPlaceKnown || (hasStory(context, kept) && !isIntroducedList(context, kept))))
    return { absence: null, hasText };
  return { absence: isFrontPage ? 'front-page' : 'no-story', hasText };
}
