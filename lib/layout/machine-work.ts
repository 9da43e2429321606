import { findMachineNotes, isMachineLabel } from '../lexicon/machine-notes';
import type { Block, Disclosure } from '../types';
import { isInContainer } from './container-tree';
import type { PageContext } from './types';

/** Maximum number of characters of a disclosure; longer blocks are running text. */
const MAX_NOTE_CHARS = 900;
/** Maximum weight (in Latin letters) of a box with a summary. */
const MAX_BOX_WEIGHT = 4000;
/** Maximum share (0–1) of the story's running text in a summary that has the same markup as the story. */
const MAX_SHARE_OF_PROSE = 0.25;
/** Minimum weight (in Latin letters) of the text in a box besides its label. */
const MIN_PASSAGE_WEIGHT = 30;

/** Machine-generated content that the page discloses. */
export interface MachineWork {
  disclosures: Disclosure[];
  /** Ids of the blocks that contain a disclosure. */
  notes: number[];
  /** Boxes of machine-generated text: for each, the ids of its blocks, including the disclosure. */
  boxes: number[][];
}

type Input = Omit<PageContext, 'machineWork'>;

/**
 * Finds the disclosures that something was written, translated, voiced or summarised by a machine, and the text that
 * they are about. A class name does not count as a disclosure, and without a disclosure no text counts as
 * machine-generated.
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

/**
 * Returns the ids of the blocks that a label or disclosure refers to, including its own; null if they cannot be
 * determined.
 */
function findBoxOf(block: Block, isLabel: boolean, input: Input): number[] | null {
  const { id } = block;
  const around = smallestContainerAround(block, input);
  if (around && isPossibleBox(around, input)) return around;
  // Label or disclosure may be outside the box, above or below it.
  const below = adjacentList(id, 1, input) ?? adjacentBox(id + 1, 'first', input);
  const above = isLabel ? null : (adjacentList(id, -1, input) ?? adjacentBox(id - 1, 'last', input));
  const passages = above ?? below;
  if (passages) return [...new Set([...passages, id])].sort((a, b) => a - b);
  return around && isPossibleBox(around, input, MAX_SHARE_OF_PROSE) ? around : null;
}

/**
 * Returns the ids of the blocks in the smallest container around a block that also contains other sentences or list
 * items, not only a title; null if there is none.
 */
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
 * Returns whether blocks may be a box of machine-generated text: they do not contain too much text, or any part of the
 * story's header.
 *
 * @param maxProse maximum share (0–1) of the story's running text that may be in the box, for summaries with the markup
 *   of the story
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

/**
 * Returns the ids of the list items directly above (`step` −1) or below a block; null if there are none in another
 * container.
 */
function adjacentList(id: number, step: 1 | -1, { measures, page }: Input): number[] | null {
  const items: number[] = [];
  const container = page.blocks[id + step]?.container;
  for (let at = id + step; measures[at]?.tagsAndRoles.has('li'); at += step) items.push(at);
  return items.length && container !== page.blocks[id]?.container ? items : null;
}

/**
 * Returns the ids of the blocks of the box that begins or ends with a block; null if there is no such box, or it has
 * too little text.
 */
function adjacentBox(id: number, edge: 'first' | 'last', input: Input): number[] | null {
  const box = input.boxes[id];
  if (!box || box[edge] !== id) return null;
  const ids = range(box.first, box.last);
  return weightOf(ids, input) >= MIN_PASSAGE_WEIGHT && isPossibleBox(ids, input) ? ids : null;
}

/**
 * Returns the block ids of each container whose accessible name is a label for machine-generated text, except those
 * already known.
 */
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
