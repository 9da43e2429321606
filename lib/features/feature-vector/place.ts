import { commonContainer, isInContainer } from '../../layout/container-tree';
import { type FeatureFamily, type FeatureInput, logScale } from './feature';

const MAX_LEVELS = 9;
const MAX_DISTANCE = 40;
/**
 * Value of the feature `before-paragraph` for blocks below the last paragraph. It is larger than the logarithm of any
 * distance.
 */
const NO_NEXT_PARAGRAPH = 6;

/** Returns the number of levels from a block up to the container that it shares with a paragraph. */
function levelsTo({ block, context: { page } }: FeatureInput, paragraphId: number): number {
  const { containers } = page;
  const paragraph = page.blocks[paragraphId];
  if (!paragraph) return MAX_LEVELS;
  const meeting = commonContainer(containers, block.container, paragraph.container);
  return Math.min(MAX_LEVELS, (containers[block.container]?.depth ?? 0) - (containers[meeting]?.depth ?? 0));
}

/**
 * Returns the share (0–1) of blocks that Readability keeps in a range around a block.
 *
 * @param from offset of the first block, inclusive
 * @param to offset of the last block, inclusive
 */
function readabilityShare({ block, context: { readabilityBlocks } }: FeatureInput, from: number, to: number): number {
  let kept = 0;
  for (let offset = from; offset <= to; offset++) if (readabilityBlocks.has(block.id + offset)) kept++;
  return kept / (to - from + 1);
}

/** Features of the block's position relative to main content and header. */
export const PLACE_FEATURES: FeatureFamily = {
  progress: ({ block, statistics }) => statistics.proseProgress[block.id] ?? 0,
  'before-story': ({ block, context: { mainContent } }) => logScale(mainContent.firstProse - block.id),
  'after-story': ({ block, context: { mainContent } }) => logScale(block.id - mainContent.lastProse),
  'above-headline': ({ block, context: { header } }) => (block.id < header.headline ? 1 : 0),
  'after-paragraph': ({ block, statistics }) =>
    logScale(Math.min(MAX_DISTANCE, block.id - (statistics.previousProse[block.id] ?? -1))),
  'before-paragraph': ({ block, statistics }) => {
    const next = statistics.nextProse[block.id] ?? -1;
    return next < 0 ? NO_NEXT_PARAGRAPH : logScale(Math.min(MAX_DISTANCE, next - block.id));
  },
  'levels-to-paragraph-before': (input) => levelsTo(input, input.statistics.previousProse[input.block.id] ?? -1),
  'levels-to-paragraph-after': (input) => levelsTo(input, input.statistics.nextProse[input.block.id] ?? -1),
  'in-root': ({ block, context: { page, mainContent } }) =>
    isInContainer(page.containers, block.container, mainContent.root) ? 1 : 0,
  'in-head-root': ({ block, context: { page, header } }) =>
    isInContainer(page.containers, block.container, header.articleRoot) ? 1 : 0,
  'depth-in-root': ({ block, context: { page, mainContent } }) =>
    (page.containers[block.container]?.depth ?? 0) - (page.containers[mainContent.root]?.depth ?? 0),
  'is-main': ({ block, context: { mainContent } }) => (mainContent.bodyBlocks.has(block.id) ? 1 : 0),
  'is-readable': ({ block, context: { readabilityBlocks } }) => (readabilityBlocks.has(block.id) ? 1 : 0),
  'readable-before': (input) => readabilityShare(input, -3, -1),
  'readable-after': (input) => readabilityShare(input, 1, 3),
  /**
   * Part of the header: 1 standfirst, 2 byline, 3 date, 4 lead picture or player, 5 its caption; 0 for other blocks.
   */
  'is-head': ({ block, context: { header } }) =>
    [header.standfirst, header.byline, header.date, header.leadMedia, header.leadCaptions].findIndex((ids) =>
      ids.includes(block.id),
    ) + 1,
};
