import type { PageContext } from '../layout';
import type { NoStoryReason, Verdict } from '../types';

/** A page with less text is empty to a reader. */
const MIN_PAGE_WEIGHT = 120;
/** Weight of the shortest story: two sentences of a wire flash. */
const MIN_STORY_WEIGHT = 160;
/** Weight from which on text is a story, even if the page's structured data does not declare one. */
const MIN_UNDECLARED_STORY_WEIGHT = 500;
/** Schema.org and Open Graph types of stories, in lower case. */
const ARTICLE_TYPE = /article|report|liveblog|blogposting|review|interview/;

/** Returns why a page has no story, or null if it has one. In doubt there is none, so that nothing is hidden. */
export function findNoStoryReason(context: PageContext, verdicts: Verdict[]): NoStoryReason | null {
  const { page, facts, measures, mainContent, header } = context;
  const pageWeight = measures.reduce((sum, { weight }) => sum + weight, 0);
  if (pageWeight < MIN_PAGE_WEIGHT) return 'empty';
  const isDeclared = facts.types.some((type) => ARTICLE_TYPE.test(type));
  // A front page may have long teasers; a story at the root of a site is declared as such.
  const isFrontPage = isFrontPageUrl(page.url) && !isDeclared;
  if (isFrontPage) return 'front-page';
  if (mainContent.root < 0) return 'no-story';
  const body = verdicts.filter(
    ({ decide, kind }) => decide === 'keep' && (kind === 'paragraph' || kind === 'quote' || kind === 'list'),
  );
  const storyWeight = body.reduce((sum, { block }) => sum + (measures[block]?.proseWeight ?? 0), 0);
  if (isDeclared && storyWeight >= MIN_STORY_WEIGHT) return null;
  if (storyWeight >= MIN_UNDECLARED_STORY_WEIGHT) return isTeaserList(context) ? 'no-story' : null;
  return storyWeight >= MIN_STORY_WEIGHT && header.headline >= 0 && body.length >= 2 ? null : 'no-story';
}

/** Returns whether the main content is a list of teasers: short texts, most of them with a linked heading above. */
function isTeaserList({ page, measures, mainContent }: PageContext): boolean {
  let texts = 0;
  let textsWithHeading = 0;
  for (const id of mainContent.bodyBlocks) {
    if (!measures[id]?.proseWeight) continue;
    texts++;
    for (let before = id - 1; before >= Math.max(0, id - 3); before--) {
      if (!page.blocks[before]?.text || mainContent.bodyBlocks.has(before)) continue;
      const { linkShare = 0, weight = 0 } = measures[before] ?? {};
      if (linkShare > 0.9 && weight > 15) {
        textsWithHeading++;
        break;
      }
    }
  }
  return texts >= 3 && textsWithHeading >= texts * 0.6;
}

function isFrontPageUrl(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search.length < 2 && /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i.test(pathname);
  } catch {
    return false;
  }
}
