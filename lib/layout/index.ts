import { runToCompletion, type Steps } from '../async/time-slicing';
import type { Facts, Page } from '../types';
import { type Box, findBoxes } from './boxes';
import { otherStories } from './fence';
import { findHeader, type Header } from './header';
import { type Measured, measure } from './measure';
import { findStory, type Story } from './story';

/** Everything a signal may look at. Plain values: no element is reached from here. */
export interface Context {
  page: Page;
  facts: Facts;
  readable: Set<number>;
  measured: Measured[];
  /** Blocks of other stories that the page carries beside its own. */
  foreign: Set<number>;
  story: Story;
  header: Header;
  /** The box each block stands in, if any. */
  boxes: (Box | undefined)[];
  /** Blocks in the places that the reader's rules name, by selector. */
  selected?: ReadonlyMap<string, ReadonlySet<number>>;
}

export type Base = Pick<Context, 'page' | 'facts' | 'readable' | 'measured' | 'foreign'>;

/**
 * @param selected blocks in the places that the reader's rules name
 * @param alone no other story is looked for: it is known that there is none
 * @returns the context that all signals of one page share
 */
export function contextOf(
  page: Page,
  facts: Facts,
  readable: Set<number>,
  selected?: Context['selected'],
  alone = false,
): Context {
  return runToCompletion(contextSteps(page, facts, readable, selected, alone));
}

/** The same in steps. */
export function* contextSteps(
  page: Page,
  facts: Facts,
  readable: Set<number>,
  selected?: Context['selected'],
  alone = false,
): Steps<Context> {
  const measured = measure(page, readable);
  yield;
  const bare = { page, facts, readable, measured };
  const base = { ...bare, foreign: alone ? new Set<number>() : otherStories(bare) };
  yield;
  const story = findStory(base);
  yield;
  const header = findHeader({ ...base, story });
  yield;
  const boxes = findBoxes({ ...base, story, header });
  return { ...base, story, header, boxes, ...(selected?.size && { selected }) };
}
