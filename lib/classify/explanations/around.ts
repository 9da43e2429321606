import { type Lexicon, labelShare } from '../../lexicon';
import { containment, tokensOf } from '../../text/tokens';
import type { Block, Kind, Reading, Verdict } from '../../types';

/** What a reason may look at beside the verdict: the blocks and verdicts around it, and where the story stands. */
export interface Around {
  blocks: readonly Block[];
  verdicts: readonly Verdict[];
  /** Words of a block, taken apart once. */
  words: (id: number) => readonly string[];
  /** Block of the headline; −1 where it is not shown. */
  headline: number;
  /** First and last block of the story's text. */
  first: number;
  last: number;
}

const TEXT = new Set<Kind>(['paragraph', 'list', 'quote', 'table']);
/** How many blocks before a list its label is looked for. */
const REACH = 60;
/** A label is no longer than this, in characters. */
const LONGEST_LABEL = 90;
/** Its heading may stand this many elements deeper than the list. */
const HEADING_DEPTH = 3;
/** So much of a block is a label when it is one. */
const IS_LABEL = 0.6;
/** A copy shares this much of the words. */
const IS_COPY = 0.85;

/** @returns what reasons ask of a reading, gathered once */
export function aroundOf({ blocks, verdicts }: Pick<Reading, 'blocks' | 'verdicts'>): Around {
  const known = new Map<number, string[]>();
  const words = (id: number) => {
    const tokens = known.get(id) ?? tokensOf(blocks[id]?.text ?? '');
    known.set(id, tokens);
    return tokens;
  };
  const kept = verdicts.filter(({ decide }) => decide === 'keep');
  const text = kept.filter(({ kind }) => TEXT.has(kind));
  return {
    blocks,
    verdicts,
    words,
    headline: kept.find(({ kind }) => kind === 'headline')?.block ?? -1,
    first: text[0]?.block ?? 0,
    last: text.at(-1)?.block ?? blocks.length,
  };
}

/** @returns where a hidden block stands, seen from the story */
export function placeOf(id: number, { headline, first, last }: Around): 'beforeText' | 'afterStory' | 'apart' {
  if (id > last) return 'afterStory';
  return id < first && id > headline ? 'beforeText' : 'apart';
}

/**
 * @param lexicons lists of which the label may be; a heading that is no link counts as well where `headings` is set
 * @returns the nearest label over a hidden block, with nothing of the story between them
 */
export function labelOver(
  id: number,
  { blocks, verdicts }: Around,
  lexicons: readonly Lexicon[],
  headings = false,
): string | undefined {
  const path = blocks[id]?.path ?? [];
  for (let at = id - 1; at >= Math.max(0, id - REACH); at--) {
    const block = blocks[at];
    if (!block || (verdicts[at]?.decide === 'keep' && block.text)) return undefined;
    if (!block.text || block.text.length > LONGEST_LABEL) continue;
    const isHeading = headings && /^h[1-6]$/.test(block.tag) && block.links.length === 0;
    if (!isHeading && !lexicons.some((name) => labelShare(block.text, name) >= IS_LABEL)) continue;
    if (block.path.slice(0, -HEADING_DEPTH).every((step, depth) => step === path[depth])) return block.text;
  }
  return undefined;
}

/** @returns on which side the nearest kept block with the same words stands; undefined where there is none */
export function sideOfCopy(id: number, { verdicts, words }: Around): 'Above' | 'Below' | undefined {
  const own = words(id);
  if (own.length === 0) return undefined;
  let nearest: number | undefined;
  for (const { block, decide } of verdicts) {
    if (decide !== 'keep' || block === id || (nearest !== undefined && Math.abs(block - id) >= Math.abs(nearest - id)))
      continue;
    if (containment(own, words(block)) >= IS_COPY) nearest = block;
  }
  return nearest === undefined ? undefined : nearest < id ? 'Above' : 'Below';
}
