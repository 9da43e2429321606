import { findMachineNotes, isMachineLabel } from '../lexicon/machine-notes';
import type { Block, Disclosure } from '../types';
import { isInContainer } from './container-tree';
import type { PageContext } from './types';

/** Longer blocks tell a story; in characters. */
const MAX_NOTE_CHARS = 900;
/** A larger box is more than a summary; in Latin letters. */
const MAX_BOX_WEIGHT = 4000;
/** Share of what reads as the story's text, 0–1, that a summary written like the story may have. */
const MAX_SHARE_OF_PROSE = 0.25;
/** A box with less text besides its label holds no passage; in Latin letters. */
const MIN_PASSAGE_WEIGHT = 30;

/** What the page says that machines made. */
export interface MachineWork {
  disclosures: Disclosure[];
  /** Ids of the blocks that carry a disclosure. */
  notes: number[];
  /** Boxes that a machine filled: for each the ids of its passages and of their disclosure. */
  boxes: number[][];
}

type Input = Omit<PageContext, 'machineWork'>;

/**
 * Finds what the page says was written, translated, voiced or summarised by a machine, and the passages of which it says so.
 * A class name is no disclosure, and without a disclosure there is no such passage.
 */
export function findMachineWork(input: Input): MachineWork {
  const { page, header, mainContent } = input;
  const disclosures: Disclosure[] = [];
  const notes: number[] = [];
  const boxes: number[][] = [];
  if (mainContent.root < 0) return { disclosures, notes, boxes };
  for (const block of page.blocks) {
    const { id, text } = block;
    if (!text || text.length > MAX_NOTE_CHARS || id === header.headline) continue;
    if (!isInContainer(page.containers, block.container, header.articleRoot) || isInFigure(block, input)) continue;
    const found = findMachineNotes(text);
    const isLabel = isMachineLabel(text);
    if (!found.length && !isLabel) continue;
    disclosures.push(...found.map(({ task, text }) => ({ kind: task, block: id, text })));
    if (found.length) notes.push(id);
    if (!isLabel && !found.some(({ task }) => task === 'summarised')) continue;
    const box = boxes.some((ids) => ids.includes(id)) ? null : findBoxOf(block, isLabel, input);
    if (box) boxes.push(box);
  }
  boxes.push(...findLabelledContainers(input, boxes));
  return { disclosures, notes, boxes };
}

const isInFigure = ({ id }: Block, { measures }: Input): boolean => {
  const tags = measures[id]?.tagsAndRoles;
  return tags?.has('figure') === true || tags?.has('figcaption') === true;
};

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

/** Returns the blocks to which a label or note belongs, itself included; null where that cannot be told. */
function findBoxOf(block: Block, isLabel: boolean, input: Input): number[] | null {
  const { id } = block;
  const around = smallestContainerAround(block, input);
  if (around && isPossibleBox(around, input)) return around;
  // Label and note may stand outside the box, above or below it.
  const below = adjacentList(id, 1, input) ?? adjacentBox(id + 1, 'first', input);
  const above = isLabel ? null : (adjacentList(id, -1, input) ?? adjacentBox(id - 1, 'last', input));
  const passages = above ?? below;
  if (passages) return [...new Set([...passages, id])].sort((a, b) => a - b);
  return around && isPossibleBox(around, input, MAX_SHARE_OF_PROSE) ? around : null;
}

/** Returns the blocks of the smallest container around a block that holds a passage as well, and not only a title. */
function smallestContainerAround({ id, container }: Block, input: Input): number[] | null {
  const { containers } = input.page;
  for (let at = container; at >= 0; at = containers[at]?.parent ?? -1) {
    const ids = range(containers[at]?.first ?? id, containers[at]?.last ?? id);
    const passages = ids.filter((other) => other !== id && isPassage(other, input));
    if (weightOf(passages, input) >= MIN_PASSAGE_WEIGHT) return ids;
  }
  return null;
}

const isPassage = (id: number, { measures }: Input): boolean =>
  measures[id]?.isSentence === true || measures[id]?.tagsAndRoles.has('li') === true;

const weightOf = (ids: readonly number[], { measures }: Input): number =>
  ids.reduce((sum, id) => sum + (measures[id]?.weight ?? 0), 0);

/**
 * Returns whether blocks may be a box: not too much text, and nothing of the story's header.
 *
 * @param maxProse share of what reads as the story's text that may be in it, 0–1: a summary may be written like the story
 */
function isPossibleBox(ids: readonly number[], input: Input, maxProse = 0): boolean {
  const { header, mainContent, measures } = input;
  const ofHeader = new Set([header.headline, ...header.byline, ...header.date, ...header.leadMedia]);
  if (ids.some((id) => ofHeader.has(id)) || weightOf(ids, input) > MAX_BOX_WEIGHT) return false;
  const prose = ids.reduce(
    (sum, id) => sum + (mainContent.bodyBlocks.has(id) ? (measures[id]?.proseWeight ?? 0) : 0),
    0,
  );
  return prose <= mainContent.proseWeight * maxProse;
}

/** Returns the list items next to a block, in one direction. */
function adjacentList(id: number, step: 1 | -1, { measures, page }: Input): number[] | null {
  const items: number[] = [];
  const container = page.blocks[id + step]?.container;
  for (let at = id + step; measures[at]?.tagsAndRoles.has('li'); at += step) items.push(at);
  return items.length && container !== page.blocks[id]?.container ? items : null;
}

/** Returns the blocks of the box that begins or ends with a block. */
function adjacentBox(id: number, edge: 'first' | 'last', input: Input): number[] | null {
  const box = input.boxes[id];
  if (!box || box[edge] !== id) return null;
  const ids = range(box.first, box.last);
  return weightOf(ids, input) >= MIN_PASSAGE_WEIGHT && isPossibleBox(ids, input) ? ids : null;
}

/** Returns the containers whose accessible name is a label of machine work, unless they are in a box already. */
function findLabelledContainers(input: Input, known: readonly (readonly number[])[]): number[][] {
  const found: number[][] = [];
  for (const { hints, first, last } of input.page.containers) {
    const name = hints?.['aria-label'];
    if (!name || last < first || !isMachineLabel(name)) continue;
    const ids = range(first, last);
    const isKnown = [...known, ...found].some((box) => box.includes(first));
    if (!isKnown && isPossibleBox(ids, input)) found.push(ids);
  }
  return found;
}
