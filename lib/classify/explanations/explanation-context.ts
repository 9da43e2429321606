import { type LexiconName, labelShare } from '../../lexicon';
import { containment } from '../../text/similarity';
import { tokenize } from '../../text/tokens';
import type { Block, Kind, ReadingCore, Verdict } from '../../types';

/**
 * Data from which the reason of a verdict is found: the blocks and verdicts around it, and the position of the story.
 */
export interface ExplanationContext {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  /** Returns the words of a block; cached. */
  wordsIn: (id: number) => readonly string[];
  /** Id of the headline's block; −1 if it is not shown. */
  headline: number;
  /** Ids of the first and last block of the story's text. */
  firstTextBlock: number;
  lastTextBlock: number;
}

const TEXT_KINDS = new Set<Kind>(['paragraph', 'list', 'quote', 'table']);
/** Number of blocks above a hidden block that are searched for its label. */
const MAX_BLOCKS_TO_LABEL = 60;
const MAX_LABEL_CHARS = 90;
/** Maximum number of levels between a label and its common ancestor with the block. */
const MAX_EXTRA_HEADING_DEPTH = 3;
/** Minimum share (0–1) of a line that must be label words for the line to be a label. */
const MIN_LABEL_SHARE = 0.6;
/** Minimum share (0–1) of the words of a duplicate that the kept copy must contain. */
const MIN_COPY_CONTAINMENT = 0.85;

export function createExplanationContext({
  blocks,
  verdicts,
}: Pick<ReadingCore, 'blocks' | 'verdicts'>): ExplanationContext {
  const cache = new Map<number, string[]>();
  const wordsIn = (id: number) => {
    const tokens = cache.get(id) ?? tokenize(blocks[id]?.text ?? '');
    cache.set(id, tokens);
    return tokens;
  };
  const kept = verdicts.filter(({ decide }) => decide === 'keep');
  const text = kept.filter(({ kind }) => TEXT_KINDS.has(kind));
  return {
    blocks,
    verdicts,
    wordsIn,
    headline: kept.find(({ kind }) => kind === 'headline')?.block ?? -1,
    firstTextBlock: text[0]?.block ?? 0,
    lastTextBlock: text.at(-1)?.block ?? blocks.length,
  };
}

/** Returns the position of a hidden block relative to the story. */
export function positionOf(
  id: number,
  { headline, firstTextBlock, lastTextBlock }: ExplanationContext,
): 'beforeText' | 'afterStory' | 'apart' {
  if (id > lastTextBlock) return 'afterStory';
  return id < firstTextBlock && id > headline ? 'beforeText' : 'apart';
}

/**
 * Returns the text of the nearest label above a hidden block, unless a story block comes between them.
 *
 * @param lexicons lexicons that may contain the label
 * @param acceptHeadings whether to accept any heading that is not a link as well
 */
export function findLabelAbove(
  id: number,
  { blocks, verdicts }: ExplanationContext,
  lexicons: readonly LexiconName[],
  acceptHeadings = false,
): string | undefined {
  const path = blocks[id]?.path ?? [];
  for (let at = id - 1; at >= Math.max(0, id - MAX_BLOCKS_TO_LABEL); at--) {
    const block = blocks[at];
    if (!block || (verdicts[at]?.decide === 'keep' && block.text)) return undefined;
    if (!block.text || block.text.length > MAX_LABEL_CHARS) continue;
    const isHeading = acceptHeadings && /^h[1-6]$/.test(block.tag) && block.links.length === 0;
    if (!isHeading && !lexicons.some((name) => labelShare(block.text, name) >= MIN_LABEL_SHARE)) continue;
    if (block.path.slice(0, -MAX_EXTRA_HEADING_DEPTH).every((step, depth) => step === path[depth])) return block.text;
  }
  return undefined;
}

/**
 * Tells whether the nearest kept block with the same words is above or below a hidden block; undefined if there is
 * none.
 */
export function findCopySide(id: number, { verdicts, wordsIn }: ExplanationContext): 'Above' | 'Below' | undefined {
  const words = wordsIn(id);
  if (words.length === 0) return undefined;
  let nearest: number | undefined;
  for (const { block, decide } of verdicts) {
    if (decide !== 'keep' || block === id || (nearest !== undefined && Math.abs(block - id) >= Math.abs(nearest - id)))
      continue;
    if (containment(words, wordsIn(block)) >= MIN_COPY_CONTAINMENT) nearest = block;
  }
  return nearest === undefined ? undefined : nearest < id ? 'Above' : 'Below';
}
