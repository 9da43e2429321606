/** Scope of labels: determines the blocks that a label such as "Read more" refers to. */

import type { PageContext } from '../layout';
import { isInContainer } from '../layout/container-tree';
import { type LexiconName, labelShare } from '../lexicon';
import type { Block, Page } from '../types';

/** Minimum share (0–1) of a block's text that must be a label for the block to be one. */
const MIN_LABEL_SHARE = 0.6;
const MAX_LABEL_WEIGHT = 90;
/** Minimum share (0–1) of links of a block after a label that belongs to it. */
const MIN_FOLLOWING_LINK_SHARE = 0.75;
/** Maximum weight (in Latin letters) of such a block. */
const MAX_FOLLOWING_WEIGHT = 250;

const cache = new WeakMap<PageContext, Map<LexiconName, Set<number>>>();

/**
 * Returns the ids of the blocks under labels of a word list, without the labels. The result is cached for each page.
 */
export function findBlocksUnderLabels(context: PageContext, lexicon: LexiconName): Set<number> {
  const byLexicon = cache.get(context) ?? new Map<LexiconName, Set<number>>();
  cache.set(context, byLexicon);
  const found =
    byLexicon.get(lexicon) ??
    collectScopes(context, (text) => labelShare(text, lexicon) >= MIN_LABEL_SHARE, lexicon === 'comments');
  byLexicon.set(lexicon, found);
  return found;
}

/**
 * Returns the ids of the blocks under labels, without the labels.
 *
 * @param isLabel returns whether a text is a label
 */
export function findBlocksUnderMatchingLabels(context: PageContext, isLabel: (text: string) => boolean): Set<number> {
  return collectScopes(context, isLabel, false);
}

function collectScopes(context: PageContext, isLabel: (text: string) => boolean, isCommentLabel: boolean): Set<number> {
  const { page, mainContent } = context;
  const found = new Set<number>();
  for (const block of page.blocks) {
    if (!mayBeLabel(block, context) || !isLabel(block.text)) continue;
    const last = findLastInBox(block, context);
    for (let id = block.id + 1; id <= last; id++) found.add(id);
    if (isCommentLabel && block.id > mainContent.firstProse)
      for (const id of findSection(block.id, page)) found.add(id);
    if (last === block.id) for (const id of findFollowingLinks(block.id, context)) found.add(id);
  }
  return found;
}

function mayBeLabel({ id, text, container }: Block, { page, measures, mainContent, header }: PageContext): boolean {
  const measured = measures[id];
  if (!measured || !text || measured.weight > MAX_LABEL_WEIGHT) return false;
  if (mainContent.bodyBlocks.has(id) && measured.proseWeight > 0) return false;
  return isInContainer(page.containers, container, header.articleRoot);
}

/**
 * Returns the id of the last block under a label in a box, that is, in the largest container that begins with the
 * label; outside of boxes, the id of the label itself.
 */
function findLastInBox(label: Block, { page, boxes }: PageContext): number {
  const { blocks, containers } = page;
  const box = boxes[label.id];
  if (!box) return label.id;
  const end = containers[box.container]?.parent;
  let scope = label.container;
  for (let up = scope; up !== end && up >= 0; up = containers[up]?.parent ?? -1) {
    const first = containers[up]?.first ?? 0;
    if (first !== label.id && nextWithText(blocks, first) !== label.id) break;
    scope = up;
  }
  return containers[scope]?.last ?? label.id;
}

/** Returns the ids of the links and pictures directly below a label, up to the next paragraph. */
function findFollowingLinks(label: number, { page, measures }: PageContext): number[] {
  const isLink = (id: number) => (measures[id]?.linkShare ?? 0) >= MIN_FOLLOWING_LINK_SHARE;
  const found: number[] = [];
  for (let id = label + 1; id < page.blocks.length; id++) {
    const block = page.blocks[id];
    const measured = measures[id];
    if (!block || !measured || measured.weight > MAX_FOLLOWING_WEIGHT) break;
    if (block.text && !isLink(id)) break;
    if (block.media && !isLink(id + 1)) break;
    found.push(id);
  }
  return found;
}

/**
 * Returns the ids of all blocks below a label in the largest container that begins with it. Used for comments, which
 * read like the article itself.
 */
function findSection(label: number, { blocks, containers }: Page): number[] {
  let scope = -1;
  for (let at = blocks[label]?.container ?? -1; at > 0; at = containers[at]?.parent ?? -1) {
    if (nextWithText(blocks, containers[at]?.first ?? 0) !== label) break;
    scope = at;
  }
  const last = containers[scope]?.last ?? label;
  return Array.from({ length: last - label }, (_, offset) => label + 1 + offset);
}

function nextWithText(blocks: readonly Block[], start: number): number {
  let id = start;
  while (id < blocks.length && !blocks[id]?.text) id++;
  return id;
}
