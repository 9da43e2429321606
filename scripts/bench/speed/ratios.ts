import type { ExtensionTimes, PageTimes, Results, ScaleTimes } from './types.ts';

/** Names of the states of memory, in their order. */
export const MEMORY_STATES = {
  before: 'before',
  on: 'clean view on',
  off: 'off again',
  settled: 'off, all code warm',
  often: 'off, ten rounds later',
  grown: 'on, with 1,000 additions',
  after: 'off, additions taken out',
} as const;
type MemoryStateName = keyof typeof MEMORY_STATES;

/** Reference that times are divided by. */
const REFERENCE = 'Readability';

/** Stages of `readPage` in their order, and what only the popup asks for. */
export const STAGES = [
  'segment',
  'facts',
  'light copy',
  'Readability on it',
  'context',
  'decide',
  'absence',
  'article',
  'popup facts',
];
/** Competitors and reference operations. */
export const COMPETITORS = ['Defuddle', 'cloneNode', 'TreeWalker'];
/** What is told of each page, in the order of the table. */
export const TIMED_NAMES = ['whole', 'first', ...STAGES, 'mark', 'restore', ...COMPETITORS];

export type Heat = 'cold' | 'warm' | 'shared';

/** @returns a time as a share of Readability's on the same page; NaN where it was not taken */
export function computeRatio(page: PageTimes, name: string, heat: Heat): number {
  const times = page[heat];
  return (times[name] ?? Number.NaN) / (times[REFERENCE] ?? Number.NaN);
}

/** @returns the processor's time as a share of its time for Readability, on every page that has it */
export function listCpuRatios(pages: readonly PageTimes[], name: string, heat: 'cold' | 'warm'): number[] {
  return pages
    .map(({ processor }) => (processor[heat][name] ?? Number.NaN) / (processor[heat][REFERENCE] ?? Number.NaN))
    .filter(Number.isFinite);
}

/** @returns such a ratio on every page that has it */
export function listRatios(pages: readonly PageTimes[], name: string, heat: Heat): number[] {
  return pages.map((page) => computeRatio(page, name, heat)).filter(Number.isFinite);
}

/**
 * @returns how much faster cost grows than the page, from the smallest to the largest: 1 where both grow alike, below where
 *   a part of the cost is the story's
 */
export function measureGrowth(scaling: readonly ScaleTimes[], name: string): number {
  const [small, large] = [scaling[0], scaling.at(-1)];
  if (!small || !large) return Number.NaN;
  const [before = Number.NaN, after = Number.NaN] = [small.warm[name], large.warm[name]];
  return after / before / (large.elements / small.elements);
}

/** @returns each step of the extension as a multiple of a cold Readability on the same page */
export function listExtensionRatios(list: readonly ExtensionTimes[]): Record<string, number[]> {
  const over = (time: (one: ExtensionTimes) => number) => list.map((one) => time(one) / one.readability);
  return {
    'press to frame': over(({ press }) => press.first),
    'press again': over(({ press }) => press.again),
    'restore to frame': over(({ restore }) => restore),
    'popup filled': over(({ popup }) => popup.drawn),
  };
}

/** @returns how much a part of memory has grown between two states; NaN where one is missing */
export function measureMemoryGrowth(
  { memory = [] }: Results,
  from: MemoryStateName,
  to: MemoryStateName,
): Record<string, number> {
  const [before, after] = [from, to].map((name) => memory.find(({ when }) => when === MEMORY_STATES[name]));
  const grown = (part: 'heap' | 'nodes' | 'listeners') =>
    (after?.[part] ?? Number.NaN) - (before?.[part] ?? Number.NaN);
  return { heap: grown('heap'), nodes: grown('nodes'), listeners: grown('listeners') };
}
