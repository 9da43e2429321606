import { flatTreeBodyWith } from '../document/flat-tree';
import { mergeSegmented, restrictToBlocks } from '../document/merge-segmented';
import { type SegmentedPage, segment } from '../document/segment';
import { findBlocksBySelector } from '../document/selector-matches';
import { buildPageContext } from '../layout';
import type { Verdict } from '../types';
import { decideBlocks, ruleSelectors } from './decide-page';
import { storyTextIds } from './hidden-counts';
import { createMarkupTest } from './markup-test';
import { outsideStory } from './outside-story';
import type { PageSnapshot } from './snapshot';

/**
 * Number of blocks on either side of an addition that are read with it, because the neighbours of a block show what it
 * is.
 */
const CONTEXT_BLOCKS = 10;
/** Number of blocks of the story, those nearest to the addition, that are read with it. */
const NEAREST_STORY_BLOCKS = 16;
/** Minimum number of characters of an added text for it to be a duplicate if the story contains it already. */
const MIN_DUPLICATE_CHARS = 40;
const HEAD_KINDS = new Set(['headline', 'standfirst', 'byline', 'dateline']);

/** A page after content was added to it. */
export interface Additions {
  snapshot: PageSnapshot;
  /** Ids of the new blocks. */
  added: number[];
}

/**
 * Reads only the new parts of a page, together with the blocks around them and the head of the story. All other blocks
 * keep their verdicts, and the facts of the story stay those of the first reading.
 *
 * @param known the page as it was read before
 * @param parts elements that were added since, in document order, none inside another
 */
export function readAdditions(document: Document, known: PageSnapshot, parts: readonly Element[]): Additions {
  const merged = mergeSegmented(known, segment(document, flatTreeBodyWith(document, parts)));
  const { page, elements, containerElements, addedIds: added, newIds } = merged;
  const settled = new Map<number, Verdict>();
  for (const verdict of known.reading.verdicts) {
    const block = newIds.get(verdict.block);
    if (block !== undefined) settled.set(block, { ...verdict, block });
  }
  const readable = new Set([...known.readable].flatMap((id) => newIds.get(id) ?? []));
  const areStoryEntries = parts.every((part) => isStoryEntry(part, known));
  const decided =
    added.length > 0
      ? decideAdditions(document, known, { segmented: merged, added, settled, readable, areStoryEntries })
      : new Map<number, Verdict>();
  const verdicts = page.blocks.map(({ id }) => decided.get(id) ?? settled.get(id) ?? outsideStory(id));
  const reading = { ...known.reading, blocks: page.blocks, verdicts };
  const text = storyTextIds(reading);
  const renumbered = known.renumbered ? composeIds(known.renumbered, newIds) : newIds;
  const snapshot = { ...known, page, elements, containerElements, readable, reading, textIds: text, renumbered };
  return { snapshot, added };
}

/** Combines two renumberings of block ids. A block that the second one dropped is omitted. */
function composeIds(first: ReadonlyMap<number, number>, second: ReadonlyMap<number, number>): Map<number, number> {
  return new Map(
    [...first].flatMap(([from, id]): [number, number][] => {
      const to = second.get(id);
      return to === undefined ? [] : [[from, to]];
    }),
  );
}

/** The part of a grown page to be read, and what is known about it. */
interface Growth {
  segmented: SegmentedPage;
  added: readonly number[];
  /** Verdicts on the blocks that were read before. */
  settled: ReadonlyMap<number, Verdict>;
  readable: ReadonlySet<number>;
  areStoryEntries: boolean;
}

/** Decides about the new blocks; returns their verdicts by block id. */
function decideAdditions(document: Document, { facts, options }: PageSnapshot, growth: Growth): Map<number, Verdict> {
  const { segmented, added, settled, areStoryEntries } = growth;
  const { blocks } = segmented.page;
  const kept = [...settled.values()].filter(({ decide }) => decide === 'keep').map(({ block }) => block);
  const ids = selectContext(blocks.length, added, kept, settled);
  const window = restrictToBlocks(segmented, ids);
  const readable = likelyReadable(growth, kept, ids);
  const selected = findBlocksBySelector(document, window.elements, ruleSelectors(options.rules ?? []));
  const context = buildPageContext(window.page, facts, readable, selected, areStoryEntries);
  const storyTexts = new Set(kept.flatMap((id) => blocks[id]?.text || []));
  const isNew = new Set(added);
  const settledInWindow = new Map<number, Verdict>();
  for (const [at, id] of ids.entries()) {
    const known = settled.get(id);
    if (known) settledInWindow.set(at, { ...known, block: at });
  }
  const verdicts = new Map<number, Verdict>();
  for (const verdict of decideBlocks(context, options, settledInWindow)) {
    const id = ids[verdict.block] ?? -1;
    if (!isNew.has(id)) continue;
    const text = blocks[id]?.text ?? '';
    if (verdict.decide === 'keep' && text.length >= MIN_DUPLICATE_CHARS && storyTexts.has(text))
      verdicts.set(id, { ...outsideStory(id), kind: 'duplicate-text', origin: 'duplicate', rule: 'duplicate-text' });
    else if (continuesOtherStory(id, settled, isNew))
      verdicts.set(id, { ...outsideStory(id), kind: 'tacked-on-story', rule: 'other-story' });
    else verdicts.set(id, { ...verdict, block: id });
  }
  return verdicts;
}

/**
 * Returns the positions in the window of blocks that Readability keeps, or would probably keep. Readability is not run
 * again: a new block counts as kept if it has the same markup as one that was kept.
 */
function likelyReadable(
  { segmented, added, readable }: Growth,
  kept: readonly number[],
  ids: readonly number[],
): Set<number> {
  const { blocks, containers } = segmented.page;
  const models = kept.flatMap((id) => (readable.has(id) ? (blocks[id] ?? []) : []));
  const hasModelMarkup = createMarkupTest(models, containers);
  const isNew = new Set(added);
  return new Set(
    ids.flatMap((id, at) => (readable.has(id) || (isNew.has(id) && hasModelMarkup(blocks[id])) ? at : [])),
  );
}

/** Returns whether a new block is in another story, or right after one with nothing of the main story below it. */
function continuesOtherStory(id: number, settled: ReadonlyMap<number, Verdict>, isNew: ReadonlySet<number>): boolean {
  let [above, below] = [id - 1, id + 1];
  while (isNew.has(above)) above--;
  while (isNew.has(below)) below++;
  return settled.get(above)?.rule === 'other-story' && settled.get(below)?.decide !== 'keep';
}

/**
 * Returns whether an element is one more part of the story, such as an entry of a live report or a paragraph among others.
 * An element like the one with the page's headline is another story.
 */
function isStoryEntry(part: Element, { reading, elements }: PageSnapshot): boolean {
  const kept = reading.verdicts.filter(({ decide }) => decide === 'keep');
  const headline = elements.get(kept.find(({ kind }) => kind === 'headline')?.block ?? -1)?.element ?? null;
  const isAlike = (other: Element | null) => other?.localName === part.localName && other.className === part.className;
  const siblings = [part.previousElementSibling, part.nextElementSibling].filter(isAlike);
  return siblings.some(
    (sibling) =>
      sibling &&
      !sibling.contains(headline) &&
      kept.some(({ block }) => sibling.contains(elements.get(block)?.element ?? null)),
  );
}

/**
 * Returns the ids of the blocks to be read: the new ones, their neighbours, the nearest ones of the story, and the
 * story's head.
 */
function selectContext(
  count: number,
  added: readonly number[],
  kept: readonly number[],
  settled: ReadonlyMap<number, Verdict>,
): number[] {
  const ids = new Set(added);
  const [first = 0] = added;
  const last = added.at(-1) ?? first;
  const end = Math.min(count - 1, last + CONTEXT_BLOCKS);
  for (let id = Math.max(0, first - CONTEXT_BLOCKS); id <= end; id++) ids.add(id);
  const distance = (id: number) => Math.max(first - id, id - last, 0);
  const nearest = [...kept].sort((a, b) => distance(a) - distance(b)).slice(0, NEAREST_STORY_BLOCKS);
  for (const id of nearest) ids.add(id);
  for (const id of kept) if (HEAD_KINDS.has(settled.get(id)?.kind ?? '')) ids.add(id);
  return [...ids].sort((a, b) => a - b);
}
