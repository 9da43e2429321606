/**
 * Finds the part of a page that contains its story, before anything else about the page is known, so that the rest can be
 * read later. It looks for prose and for the headline alone, and finds nothing unless both are plain.
 */
import { tokenSimilarity } from '../text/similarity';
import { tokenize } from '../text/tokens';
import type { Block, Facts, Page } from '../types';

/** A part of a page. */
export interface StoryPart {
  /** Id of the container that contains headline and text. */
  container: number;
  /** Ids of the blocks in it, and of the pictures right above it. */
  blocks: number[];
}

/** Minimum number of blocks of a page for reading a part of it to save time. */
const MIN_PAGE_BLOCKS = 60;
/** Maximum share (0–1) of the page's blocks that a part may have to save time. */
const MAX_SHARE_OF_BLOCKS = 0.7;
/** Minimum number of characters outside links for a text to count as prose; shorter ones are labels. */
const MIN_PROSE_CHARS = 25;
/** Minimum number of characters of prose on a page with a story. */
const MIN_PAGE_PROSE_CHARS = 400;
/** Minimum share (0–1) of the page's prose in the story's container. */
const MIN_SHARE_OF_PROSE = 0.9;
/** Minimum similarity (0–1) of a heading and a title of the page. */
const MIN_TITLE_SIMILARITY = 0.5;
/** Number of blocks above the container among which the lead picture may be. */
const LEAD_PICTURE_DISTANCE = 8;
/** Tags of containers whose text is not counted as prose of the page. */
const NO_PROSE = new Set(['nav', 'footer', 'aside', 'button', 'dialog', 'menu', 'form', 'figure', 'li', 'template']);

/**
 * Finds the smallest container that contains nearly all prose of a page and its headline.
 *
 * @returns null unless the page has both, and much else besides
 */
export function findStoryPart(page: Page, facts: Facts): StoryPart | null {
  const { blocks, containers } = page;
  if (blocks.length < MIN_PAGE_BLOCKS) return null;
  const headings = findTitleHeadings(page, facts);
  const prose = sumProse(page);
  const total = prose[0] ?? 0;
  if (!headings.length || total < MIN_PAGE_PROSE_CHARS) return null;
  const [first, last] = [headings[0] as number, headings.at(-1) as number];
  let found = 0;
  // A container's id is greater than that of its parent, so the last match is the innermost one.
  for (const { id, first: start, last: end } of containers)
    if (start <= first && last <= end && (prose[id] ?? 0) >= total * MIN_SHARE_OF_PROSE) found = id;
  const part = containers[found];
  if (!part || found === 0) return null;
  const ids = listBlocks(blocks, part.first, part.last);
  return ids.length <= blocks.length * MAX_SHARE_OF_BLOCKS ? { container: found, blocks: ids } : null;
}

/** Returns the blocks from one id to another, and the pictures right above them. */
function listBlocks(blocks: readonly Block[], first: number, last: number): number[] {
  const ids: number[] = [];
  for (let id = Math.max(0, first - LEAD_PICTURE_DISTANCE); id <= last; id++)
    if (id >= first || blocks[id]?.media) ids.push(id);
  return ids;
}

/** Returns the ids of the headings that could be the headline: those that are like a title, and each `h1`. */
function findTitleHeadings({ blocks }: Page, { titles }: Facts): number[] {
  const titleTokens = titles.map(tokenize).filter((tokens) => tokens.length > 0);
  let isTitled = false;
  const ids = blocks.flatMap(({ id, tag, text, rendered, path }) => {
    if (!rendered || !/^h[12]$/.test(tag)) return [];
    const tokens = tokenize(text);
    if (tokens.length < 2) return [];
    const isLikeTitle = titleTokens.some((title) => tokenSimilarity(title, tokens) >= MIN_TITLE_SIMILARITY);
    isTitled ||= isLikeTitle;
    return isLikeTitle || (tag === 'h1' && !path.some((step) => step.startsWith('nav'))) ? [id] : [];
  });
  return isTitled ? ids : [];
}

/** Returns the number of characters of prose in each container, by container id. */
function sumProse({ blocks, containers }: Page): number[] {
  const sums: number[] = new Array(containers.length).fill(0);
  const hasNoProse: boolean[] = [];
  for (const { id, tag, parent } of containers) hasNoProse[id] = NO_PROSE.has(tag) || (hasNoProse[parent] ?? false);
  for (const { tag, text, links, rendered, container } of blocks) {
    if (!rendered || NO_PROSE.has(tag) || hasNoProse[container]) continue;
    const chars = links.reduce((length, { start, end }) => length - (end - start), text.length);
    if (chars >= MIN_PROSE_CHARS) sums[container] = (sums[container] ?? 0) + chars;
  }
  for (const { id, parent } of containers.toReversed())
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[id] ?? 0);
  return sums;
}
