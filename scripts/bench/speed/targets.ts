import { listRatios, measureGrowth, measureMemoryGrowth } from './ratios.ts';
import { quantile } from './statistics.ts';
import type { ExtensionTimes, Results } from './types.ts';

/** A performance target. */
export interface Target {
  what: string;
  /** Upper limit. */
  most: number;
  /** Measured value; NaN where it was not measured. */
  is: number;
  unit: '×' | 'ms' | 'kB' | '';
}

/** A page of 100,000 elements may cost so much more an element than the smallest one: room for caches that are too small. */
const MAX_GROWTH = 1.15;
/** Bytes and nodes that a measurement may be off by. */
const MEASUREMENT_NOISE = { heap: 100, nodes: 10 };

/** Computes every target with its measured value. */
export function computeTargets(results: Results): Target[] {
  const { pages = [], scaling = [], extension = [], large = [], bytes = [] } = results;
  const ratio = (what: string, name: string, heat: 'cold' | 'warm', share: number, most: number): Target => ({
    what,
    most,
    is: quantile(listRatios(pages, name, heat), share),
    unit: '×',
  });
  const time = (what: string, name: string, share: number, most: number): Target => ({
    what,
    most,
    is: quantile(
      pages.map(({ cold }) => cold[name] ?? Number.NaN),
      share,
    ),
    unit: 'ms',
  });
  const size = (name: string, as: 'bytes' | 'gzipped', most: number): Target => ({
    what: as === 'bytes' ? `${name}, minified` : `${name}, gzipped`,
    most,
    is: (bytes.find((file) => file.name === name)?.[as] ?? Number.NaN) / 1000,
    unit: 'kB',
  });
  const rounds = measureMemoryGrowth(results, 'settled', 'often');
  const additions = measureMemoryGrowth(results, 'often', 'after');
  const grown = (what: string, by: Record<string, number>): Target[] => [
    { what: `heap after ${what}`, most: MEASUREMENT_NOISE.heap, is: (by.heap ?? Number.NaN) / 1000, unit: 'kB' },
    { what: `nodes after ${what}`, most: MEASUREMENT_NOISE.nodes, is: by.nodes ?? Number.NaN, unit: '' },
    { what: `listeners after ${what}`, most: 0, is: by.listeners ?? Number.NaN, unit: '' },
  ];
  return [
    ratio('whole reading, warm, median', 'whole', 'warm', 0.5, 0.8),
    ratio('whole reading, warm, p95', 'whole', 'warm', 0.95, 1.2),
    ratio('first clean frame’s part, warm, median', 'first', 'warm', 0.5, 0.6),
    ratio('whole reading, cold, median', 'whole', 'cold', 0.5, 1),
    time('marks and sheet to clean frame, cold, median', 'mark', 0.5, 16),
    time('marks and sheet to clean frame, cold, p95', 'mark', 0.95, 50),
    time('restore, cold, median', 'restore', 0.5, 16),
    {
      what: 'whole reading: growth of cost over growth of page',
      most: MAX_GROWTH,
      is: measureGrowth(scaling, 'whole'),
      unit: '×',
    },
    { what: 'longest task of a press, saved pages', most: 100, is: longest(extension), unit: 'ms' },
    { what: 'longest task of a press, 100,000 elements', most: 100, is: longest(large), unit: 'ms' },
    size('content script', 'bytes', 120),
    size('popup', 'bytes', 60),
    size('lexicons and weights', 'gzipped', 150),
    ...grown('ten rounds', rounds),
    ...grown('1,000 additions', additions),
  ];
}

const longest = (list: readonly ExtensionTimes[]) =>
  list.length ? Math.max(...list.map((one) => one.longest)) : Number.NaN;
