import type { PageContext } from '../../layout';
import { isInContainer } from '../../layout/container-tree';

/** Number of blocks below the last paragraph that are classified, even outside the article's container. */
const MAX_BLOCKS_BEYOND_STORY = 60;

/**
 * Returns the ids of the blocks to classify: text near the story, without secondary articles, and without the headline,
 * byline and date, which are recognised by other means.
 */
export function findClassifierCandidates({
  page,
  mainContent,
  header,
  measures,
  secondaryArticleBlocks,
}: PageContext): number[] {
  if (mainContent.root < 0) return [];
  const headerLines = new Set([header.headline, ...header.byline, ...header.date]);
  return page.blocks
    .filter(
      (block) =>
        block.text &&
        !block.media &&
        !secondaryArticleBlocks.has(block.id) &&
        !headerLines.has(block.id) &&
        measures[block.id] &&
        (isInContainer(page.containers, block.container, header.articleRoot) ||
          (block.id >= mainContent.firstProse && block.id <= mainContent.lastProse + MAX_BLOCKS_BEYOND_STORY)),
    )
    .map(({ id }) => id);
}
