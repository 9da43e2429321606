import type { ExtensionTimes, PageTimes, Results, ScaleTimes } from './types.ts';

/** The states in which memory is measured, in order; the values are their names in the output. */
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

/** The extractor whose time all others are divided by. */
const REFERENCE = 'Readability';

/** Stages of `readPage` in order; the last one is only needed by the popup. */
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
export const REFERENCES = ['Defuddle', 'cloneNode', 'TreeWalker'];
/** Everything that is timed on each page, in the order of the table. */
export const TIMED_NAMES = ['whole', 'first', ...STAGES, 'mark', 'restore', ...REFERENCES];

export type Heat = 'cold' | 'warm' | 'shared';

/** Returns a time divided by Readability's on the same page; NaN if either was not measured. */
export function computeRatio(page: PageTimes, name: string, heat: Heat): number {
  const times = page[heat];
  return (times[name] ?? Number.NaN) / (times[REFERENCE] ?? Number.NaN);
}

/** Lists the ratios of CPU time to Readability's, for all pages where both were measured. */
export function listCpuRatios(pages: readonly PageTimes[], name: string, heat: 'cold' | 'warm'): number[] {
  return pages
    .map(({ processor }) => (processor[heat][name] ?? Number.NaN) / (processor[heat][REFERENCE] ?? Number.NaN))
    .filter(Number.isFinite);
}

/** Lists the ratios of elapsed time to Readability's, for all pages where both were measured. */
export function listRatios(pages: readonly PageTimes[], name: string, heat: Heat): number[] {
  return pages.map((page) => computeRatio(page, name, heat)).filter(Number.isFinite);
}

/**
 * Returns the factor by which the time grows from the smallest to the largest page, divided by the factor by which the
 * number of elements grows. It is 1 if both grow in proportion, and lower if part of the time depends on the story
 * alone.
 */
export function measureGrowth(scaling: readonly ScaleTimes[], name: string): number {
  const [small, large] = [scaling[0], scaling.at(-1)];
  if (!small || !large) return Number.NaN;
  const [before = Number.NaN, after = Number.NaN] = [small.warm[name], large.warm[name]];
  return after / before / (large.elements / small.elements);
}

/** Lists, for each action in the extension, the ratios of its time to a cold run of Readability on the same page. */
export function listExtensionRatios(list: readonly ExtensionTimes[]): Record<string, number[]> {
  const over = (time: (one: ExtensionTimes) => number) => list.map((one) => time(one) / one.readability);
  return {
    'press to frame': over(({ press }) => press.first),
    'press again': over(({ press }) => press.again),
    'restore to frame': over(({ restore }) => restore),
    'popup filled': over(({ popup }) => popup.drawn),
  };
}

/** Returns the growth of heap (bytes), nodes and listeners between two states; NaN if one was not measured. */
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
