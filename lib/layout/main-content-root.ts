/** Finds the container of the main content. */

import type { Block } from '../types';
import { commonContainer, isInContainer } from './container-tree';
import type { BlockTest, LayoutInput } from './types';

/** Minimum share (0–1) of the seeds' text that the root must contain. */
const MIN_COVERED_SHARE = 0.85;
/** Minimum density score (weight of prose, in Latin letters) of the article's container. */
const MIN_DENSITY = 150;
/** Factor by which text counts less with each level up. */
const DENSITY_DECAY = 0.7;
/** Maximum number of levels from the two halves of an article up to their common container. */
const MAX_JOIN_LEVELS = 5;
/** Maximum number of blocks between two halves of an article. */
const MAX_JOIN_DISTANCE = 40;
/** Minimum weight of a paragraph in the second half of an article. */
const MIN_JOINED_PROSE_WEIGHT = 80;

/**
 * Maximum number of blocks besides the main text in the container around the separate opening of a story and that text.
 */
const MAX_LEAD_IN_BLOCKS = 3;

type BlockPlace = Pick<Block, 'id' | 'container'>;

/** Returns the total prose weight (in Latin letters) of some blocks. */
export function sumProse(blocks: readonly BlockPlace[], { measures }: LayoutInput): number {
  return blocks.reduce((total, { id }) => total + (measures[id]?.proseWeight ?? 0), 0);
}

/** Returns the id of the smallest container that contains nearly all prose of the seeds. */
export function findCoveringContainer(seeds: readonly BlockPlace[], input: LayoutInput): number {
  const { containers } = input.page;
  const totals = containers.map(() => 0);
  for (const { id, container } of seeds) {
    for (let at = container; at >= 0; at = containers[at]?.parent ?? -1)
      totals[at] = (totals[at] ?? 0) + (input.measures[id]?.proseWeight ?? 0);
  }
  const minimum = sumProse(seeds, input) * MIN_COVERED_SHARE;
  let best = 0;
  for (const { id, depth } of containers)
    if ((totals[id] ?? 0) >= minimum && depth >= (containers[best]?.depth ?? 0)) best = id;
  return best;
}

/**
 * Returns the id of the container with the most prose, where prose in descendants counts less with each level; −1 if
 * there is none.
 */
export function findDensestContainer({ page, measures, secondaryArticleBlocks }: LayoutInput): number {
  const scores = page.containers.map(() => 0);
  for (const block of page.blocks) {
    const prose = block.rendered && !secondaryArticleBlocks.has(block.id) ? (measures[block.id]?.proseWeight ?? 0) : 0;
    let share = 1;
    for (let at = block.container; at > 0 && prose; at = page.containers[at]?.parent ?? -1) {
      scores[at] = (scores[at] ?? 0) + prose * share;
      share *= DENSITY_DECAY;
    }
  }
  let best = -1;
  for (const [id, score] of scores.entries()) if (score > (scores[best] ?? MIN_DENSITY)) best = id;
  return best;
}

/**
 * Extends the root if the site splits the article into two containers: to prose of the same page template that is near,
 * at most a few levels up, and has no headline of its own.
 *
 * @param samples blocks known to be paragraphs of the article
 */
export function extendRoot(
  root: number,
  samples: readonly Block[],
  matchesTemplate: BlockTest,
  input: LayoutInput,
): number {
  const { page, measures, secondaryArticleBlocks } = input;
  const first = samples[0]?.id ?? 0;
  const last = samples.at(-1)?.id ?? 0;
  let joined = root;
  // If the page has a headline, the article contains everything between it and the text.
  const hasHeadline = page.blocks.some(({ tag }) => tag === 'h1');
  for (const block of page.blocks) {
    const { id, container } = block;
    const isCandidate =
      (measures[id]?.proseWeight ?? 0) >= MIN_JOINED_PROSE_WEIGHT &&
      !secondaryArticleBlocks.has(id) &&
      id >= first - MAX_JOIN_DISTANCE &&
      id <= last + MAX_JOIN_DISTANCE &&
      (matchesTemplate(block) || (!hasHeadline && isLeadInAbove(block, joined, samples, input))) &&
      !isInContainer(page.containers, container, joined);
    if (!isCandidate) continue;
    const meeting = commonContainer(page.containers, container, joined);
    if (meeting <= 0 || depthBetween(joined, meeting, input) > MAX_JOIN_LEVELS) continue;
    if (!isOwnArticle(block, meeting, input)) joined = meeting;
  }
  return joined;
}

/**
 * Returns whether a block is a paragraph directly above a container. Some pages put the free opening of a story into a
 * separate container above the part for subscribers, with little else around the two.
 */
function isLeadInAbove(
  block: Block,
  root: number,
  samples: readonly Block[],
  { page, measures }: LayoutInput,
): boolean {
  const { containers } = page;
  const measured = measures[block.id];
  const main = containers[root];
  if (!main || block.id !== main.first - 1 || !measured?.isSentence) return false;
  if (measured.linkShare > 0.3 || measured.tagsAndRoles.has('aside') || measured.tagsAndRoles.has('figcaption'))
    return false;
  const around = containers[commonContainer(containers, block.container, root)];
  if (!around || main.first - around.first + around.last - main.last > MAX_LEAD_IN_BLOCKS) return false;
  return samples.some((sample) => sample.tag === block.tag);
}

function depthBetween(inner: number, outer: number, { page }: LayoutInput): number {
  return (page.containers[inner]?.depth ?? 0) - (page.containers[outer]?.depth ?? 0);
}

/**
 * Tells whether a block in the container `meeting` belongs to a different article: its part of the container begins
 * with a headline, or is an aside, a teaser or a comment.
 */
function isOwnArticle(block: BlockPlace, meeting: number, { page, measures }: LayoutInput): boolean {
  const { containers, blocks } = page;
  let partId = block.container;
  while (containers[partId] && containers[partId]?.parent !== meeting && (containers[partId]?.parent ?? -1) >= 0)
    partId = containers[partId]?.parent ?? -1;
  const part = containers[partId];
  if (!part || partId === meeting) return false;
  if (measures[block.id]?.tagsAndRoles.has('aside')) return true;
  for (let id = part.first; id < block.id; id++) {
    const other = blocks[id];
    // A linked heading belongs to a teaser between paragraphs rather than to an article.
    if (other && /^h[1-3]$/.test(other.tag) && other.text && (measures[id]?.linkShare ?? 0) < 0.9) return true;
  }
  const isArticle = ({ tag, parent }: { tag: string; parent: number }) => tag === 'article' && parent === part.parent;
  return part.tag === 'article' && containers.filter(isArticle).length > 1;
}
