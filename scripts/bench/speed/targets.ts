import { listRatios, measureGrowth, measureMemoryGrowth } from './ratios.ts';
import { quantile } from './statistics.ts';
import type { ExtensionTimes, Results } from './types.ts';

/** A performance target. */
export interface Target {
  name: string;
  /** Upper limit, in `unit`. */
  limit: number;
  /** Measured value, in `unit`; NaN if it was not measured. */
  value: number;
  unit: '×' | 'ms' | 'kB' | '';
}

/**
 * Maximum growth of the time per element from the smallest page to one of 100,000 elements. It may exceed 1 because
 * large pages do not fit into the CPU's caches.
 */
const MAX_GROWTH = 1.15;
/** Growth that is within the accuracy of the measurement: heap in kB, and number of nodes. */
const MEASUREMENT_NOISE = { heap: 100, nodes: 10 };

/** Lists all targets with their limits and measured values. */
export function computeTargets(results: Results): Target[] {
  const { pages = [], scaling = [], extension = [], large = [], bytes = [] } = results;
  const ratio = (label: string, name: string, heat: 'cold' | 'warm', share: number, limit: number): Target => ({
    name: label,
    limit,
    value: quantile(listRatios(pages, name, heat), share),
    unit: '×',
  });
  const time = (label: string, name: string, share: number, limit: number): Target => ({
    name: label,
    limit,
    value: quantile(
      pages.map(({ cold }) => cold[name] ?? Number.NaN),
      share,
    ),
    unit: 'ms',
  });
  const size = (name: string, as: 'bytes' | 'gzipped', limit: number): Target => ({
    name: as === 'bytes' ? `${name}, minified` : `${name}, gzipped`,
    limit,
    value: (bytes.find((file) => file.name === name)?.[as] ?? Number.NaN) / 1000,
    unit: 'kB',
  });
  const rounds = measureMemoryGrowth(results, 'settled', 'often');
  const additions = measureMemoryGrowth(results, 'often', 'after');
  const grown = (what: string, by: Record<string, number>): Target[] => [
    { name: `heap after ${what}`, limit: MEASUREMENT_NOISE.heap, value: (by.heap ?? Number.NaN) / 1000, unit: 'kB' },
    { name: `nodes after ${what}`, limit: MEASUREMENT_NOISE.nodes, value: by.nodes ?? Number.NaN, unit: '' },
    { name: `listeners after ${what}`, limit: 0, value: by.listeners ?? Number.NaN, unit: '' },
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
      name: 'whole reading: growth of time over growth of page',
      limit: MAX_GROWTH,
      value: measureGrowth(scaling, 'whole'),
      unit: '×',
    },
    { name: 'longest task of a press, saved pages', limit: 100, value: longest(extension), unit: 'ms' },
    { name: 'longest task of a press, 100,000 elements', limit: 100, value: longest(large), unit: 'ms' },
    size('content script', 'bytes', 120),
    size('popup', 'bytes', 60),
    size('lexicons and weights', 'gzipped', 150),
    ...grown('ten rounds', rounds),
    ...grown('1,000 additions', additions),
  ];
}

const longest = (list: readonly ExtensionTimes[]) =>
  list.length ? Math.max(...list.map((one) => one.longest)) : Number.NaN;
