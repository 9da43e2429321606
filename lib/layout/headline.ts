import { containment, countSharedTokens, tokenSimilarity } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Block } from '../types';
import { commonContainer, isInContainer } from './container-tree';
import { isSeen } from './is-seen';
import { createOwnHeadlineScorer } from './own-headline';
import type { BlockMeasures, HeaderInput } from './types';

/** Minimum score (0–1) of a headline. */
const MIN_HEADLINE_SCORE = 0.55;
/** Minimum similarity (0–1) of a block to one of the page's titles to count as a repetition of it. */
const MIN_TITLE_SIMILARITY = 0.5;
const MAX_HEADLINE_WEIGHT = 400;
/** Maximum number of blocks from the start of the text to a headline below it. */
const MAX_BLOCKS_BELOW_START = 3;
const H1_SCORE = 0.6;
const H2_H3_SCORE = 0.2;
/** Score (0–1) of a heading directly above the text. */
const DIRECTLY_ABOVE_SCORE = 0.42;
/** Score (0–1) of a heading that links to the page itself. */
const SELF_LINK_SCORE = 0.5;
/** Maximum number of blocks from the text to a headline above it that is not similar to the page's titles. */
const MAX_BLOCKS_ABOVE_START = 25;
/** Minimum similarity (0–1) of a copy of the headline. */
const MIN_COPY_SIMILARITY = 0.9;
/** Maximum number of blocks from a breadcrumb trail to the headline below it. */
const MAX_BLOCKS_BELOW_BREADCRUMB = 4;

/**
 * Finds the page's headline: the block most similar to the titles in the page's metadata, preferably a heading that is
 * near the text and not a link.
 *
 * @returns block id; −1 if there is none
 */
export function findHeadline(input: HeaderInput): number {
  const { page, facts, measures, mainContent, secondaryArticleBlocks } = input;
  const titles = facts.titles.map(tokenize).filter((title) => title.length);
  const scoreOwn = createOwnHeadlineScorer(input);
  const hasOwnHeading = page.blocks.some((block) => isUnlinkedMainHeading(block, titles, input));
  let best = -1;
  let bestScore = MIN_HEADLINE_SCORE;
  for (const block of page.blocks) {
    const measured = measures[block.id];
    if (!measured || !block.text || measured.weight > MAX_HEADLINE_WEIGHT) continue;
    if (secondaryArticleBlocks.has(block.id) || block.id > mainContent.firstProse + MAX_BLOCKS_BELOW_START) continue;
    // On a page whose headline is an unlinked heading, a heading that links to the page is an item in a list of
    // stories.
    const linksToPage =
      !hasOwnHeading && measured.linkShare > 0.9 && /^h[1-3]$/.test(block.tag) && scoreOwn(block) === 1;
    const score = scoreHeadline(block, measured, titles, linksToPage, input);
    if (score > bestScore) {
      bestScore = score;
      best = block.id;
    }
  }
  return findHeadlineUnderBreadcrumb(best, titles, input) ?? findSeenCopy(best, input) ?? best;
}

/**
 * Returns the id of the visible copy of a headline that is for screen readers or for other screen sizes; undefined if
 * there is none.
 */
function findSeenCopy(headline: number, input: HeaderInput): number | undefined {
  const { page, measures, mainContent, secondaryArticleBlocks } = input;
  const block = page.blocks[headline];
  const tokens = measures[headline]?.tokens;
  if (!block || !tokens || isSeen(block)) return undefined;
  return page.blocks.find((other) => {
    const measured = measures[other.id];
    if (!measured || measured.inNavigation || measured.linkShare > 0.8 || !isSeen(other)) return false;
    if (other.id > mainContent.firstProse + MAX_BLOCKS_BELOW_START || secondaryArticleBlocks.has(other.id))
      return false;
    return tokenSimilarity(measured.tokens, tokens) >= MIN_COPY_SIMILARITY;
  })?.id;
}

/** Minimum similarity (0–1) to one of the page's titles for an `h1` to be certain to be the headline. */
const MIN_MAIN_HEADING_SIMILARITY = 0.8;

/** Returns whether a block is an `h1` that repeats one of the page's titles and is not a link. */
function isUnlinkedMainHeading({ id, tag, rendered }: Block, titles: string[][], { measures }: HeaderInput): boolean {
  const measured = measures[id];
  if (!measured || !rendered || measured.inNavigation || measured.linkShare > 0.2) return false;
  if (tag !== 'h1' && !measured.tagsAndRoles.has('h1')) return false;
  return titles.some((title) => tokenSimilarity(measured.tokens, title) >= MIN_MAIN_HEADING_SIMILARITY);
}

function scoreHeadline(
  block: Block,
  measured: BlockMeasures,
  titles: string[][],
  linksToPage: boolean,
  input: HeaderInput,
): number {
  const { page, mainContent } = input;
  const similarity = Math.max(0, ...titles.map((title) => titleSimilarity(measured.tokens, title)));
  const tagScore =
    block.tag === 'h1' || measured.tagsAndRoles.has('h1') ? H1_SCORE : /^h[23]$/.test(block.tag) ? H2_H3_SCORE : 0;
  // A heading unlike the title may still be the headline if it is directly above the text.
  const isDirectlyAbove = tagScore > 0 && similarity < MIN_TITLE_SIMILARITY && isDirectlyAboveText(block, input);
  if (similarity < MIN_TITLE_SIMILARITY && tagScore < H1_SCORE && !isDirectlyAbove && !linksToPage) return 0;
  const isNear = isInContainer(page.containers, block.container, mainContent.root);
  return (
    similarity +
    tagScore +
    (isDirectlyAbove ? DIRECTLY_ABOVE_SCORE : 0) +
    (isNear ? 0.15 : 0) -
    Math.min(0.2, Math.abs(mainContent.firstProse - block.id) / 200) -
    (measured.inNavigation ? 0.8 : 0) +
    (linksToPage ? SELF_LINK_SCORE : measured.linkShare > 0.8 ? -0.35 : 0) -
    (block.rendered ? 0 : 0.8) -
    (measured.tagsAndRoles.has('li') ? 0.3 : 0) -
    (block.id > mainContent.firstProse ? 0.4 : 0)
  );
}

/** Returns the similarity (0–1) of a block and a title; slightly less if one is only a part of the other. */
function titleSimilarity(tokens: string[], title: string[]): number {
  const shared = countSharedTokens(tokens, title);
  const [own, other] = [tokens.length, title.length];
  return Math.max(
    shared / Math.max(own, other),
    own > 3 ? (shared / own) * 0.9 : 0,
    other > 3 && own < other * 2 ? (shared / other) * 0.9 : 0,
  );
}

/**
 * Finds the visible headline on a page that ends its breadcrumb trail ("Home > Politics > …") in a small `h1` for
 * search engines: a heading below it that is part of another of the page's titles.
 *
 * @param best id of the block that seems to be the headline so far
 * @returns block id; undefined if there is no such headline
 */
function findHeadlineUnderBreadcrumb(
  best: number,
  titles: string[][],
  { page, measures, mainContent }: HeaderInput,
): number | undefined {
  const above = page.blocks[best - 1];
  const isInBreadcrumb =
    above !== undefined &&
    above.links.length > 1 &&
    (measures[best - 1]?.linkShare ?? 0) > 0.5 &&
    commonContainer(page.containers, above.container, page.blocks[best]?.container ?? 0) > 0;
  if (page.blocks[best]?.tag !== 'h1' || !isInBreadcrumb) return undefined;
  const tokens = measures[best]?.tokens ?? [];
  const otherTitles = titles.filter((title) => tokenSimilarity(title, tokens) < 0.8);
  const end = Math.min(best + MAX_BLOCKS_BELOW_BREADCRUMB, mainContent.firstProse - 1);
  for (let id = best + 1; id <= end; id++) {
    const measured = measures[id];
    if (!page.blocks[id]?.rendered || !measured || measured.inNavigation) continue;
    if (measured.linkShare > 0.2 || measured.tokens.length < 4) continue;
    if (!measured.tagsAndRoles.has('h1') && !measured.tagsAndRoles.has('h2')) continue;
    const isPartOf = (title: string[]) =>
      containment(measured.tokens, title) === 1 && measured.tokens.length * 2 > title.length;
    if (otherTitles.some(isPartOf)) return id;
  }
  return undefined;
}

/** Returns whether a heading is in the header of the article element that contains the text, and is not a link. */
function isDirectlyAboveText(block: Block, { page, measures, mainContent }: HeaderInput): boolean {
  const measured = measures[block.id];
  if (!measured || !block.rendered || measured.inNavigation || measured.linkShare > 0.2) return false;
  if (measured.weight < 12 || measured.tagsAndRoles.has('aside')) return false;
  if (block.id >= mainContent.firstProse || mainContent.firstProse - block.id > MAX_BLOCKS_ABOVE_START) return false;
  const meeting = page.containers[commonContainer(page.containers, block.container, mainContent.root)];
  return (
    meeting !== undefined &&
    meeting.tag !== 'body' &&
    (measured.tagsAndRoles.has('header') || meeting.tag === 'article')
  );
}
