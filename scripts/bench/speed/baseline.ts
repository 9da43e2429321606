import { createHash } from 'node:crypto';
import { COMPETITORS, listExtensionRatios, listRatios, measureGrowth, TIMED_NAMES } from './ratios.ts';
import { median, quantile } from './statistics.ts';
import { computeTargets } from './targets.ts';
import type { Results } from './types.ts';

/** Ratio to the baseline from which a figure counts as slower. */
const SLOWDOWN_FACTOR = 1.15;
/** Smaller ratios are within the clock's resolution and double by chance. */
const MIN_RATIO = 0.05;

/** Ratios only, because they are comparable between machines. */
export interface Baseline {
  /** Which pages it was measured on: their number, and a hash of their names. */
  pages: string;
  ratios: Record<string, number>;
}

export interface Change {
  name: string;
  before: number;
  now: number;
  /** Over its baseline; above 1 is slower, or larger. */
  times: number;
}

/** Returns a key for a selection of pages. */
function selectionKey(ids: readonly string[]): string {
  return `${ids.length}, ${createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 8)}`;
}

/** Computes the medians of ratios that can be compared between runs. */
export function computeBaseline(results: Results): Baseline {
  const { pages = [], scaling = [], additions = [], extension = [] } = results;
  const all: [string, number][] = [];
  for (const name of TIMED_NAMES) {
    for (const heat of ['warm', 'cold'] as const) {
      const ratios = listRatios(pages, name, heat);
      all.push([`${heat}: ${name}`, median(ratios)]);
      if (name === 'whole') all.push([`${heat}: whole, p95`, quantile(ratios, 0.95)]);
    }
  }
  for (const name of ['whole', 'first']) all.push([`growth: ${name}`, measureGrowth(scaling, name)]);
  const [one, many] = [additions[0], additions.at(-1)];
  if (one && many) all.push(['growth: additions', many.total / one.total / (many.count / one.count)]);
  for (const [name, ratios] of Object.entries(listExtensionRatios(extension)))
    all.push([`extension: ${name}`, median(ratios)]);
  for (const { what, is, most, unit } of computeTargets(results))
    if (unit === 'kB' && what.endsWith('gzipped')) all.push([`bytes over target: ${what.split(',')[0]}`, is / most]);
  const ratios = all.filter(([, ratio]) => Number.isFinite(ratio)).map(([name, ratio]) => [name, roundRatio(ratio)]);
  return { pages: selectionKey(pages.map(({ id }) => id)), ratios: Object.fromEntries(ratios) };
}

const roundRatio = (ratio: number) => Number(ratio.toPrecision(3));

/**
 * @returns what has got slower and what faster by more than a factor of `SLOWER`, the greatest change first; what only one
 *   of them has, and what is next to nothing in both, is no change
 */
export function compareBaselines(before: Baseline, now: Baseline): { slower: Change[]; faster: Change[] } {
  const changes = Object.entries(now.ratios).flatMap(([name, ratio]): Change[] => {
    const old = before.ratios[name];
    return old && Math.max(old, ratio) >= MIN_RATIO ? [{ name, before: old, now: ratio, times: ratio / old }] : [];
  });
  return {
    slower: changes.filter(({ times }) => times > SLOWDOWN_FACTOR).sort((one, other) => other.times - one.times),
    faster: changes.filter(({ times }) => times < 1 / SLOWDOWN_FACTOR).sort((one, other) => one.times - other.times),
  };
}

const isCompetitor = (name: string) => COMPETITORS.some((other) => name.endsWith(` ${other}`));

/** Formats the changes of a run against its baseline. */
export function formatChanges(before: Baseline, now: Baseline): string {
  const { slower, faster } = compareBaselines(before, now);
  const line = ({ name, before, now, times }: Change) =>
    `  ${name.padEnd(34)} ${before.toFixed(3).padStart(8)} → ${now.toFixed(3).padStart(8)}  ${times.toFixed(2)} times${isCompetitor(name) ? ' (not ours: a sign of noise)' : ''}`;
  const list = (title: string, changes: Change[]) =>
    changes.length ? [title, ...changes.map(line)] : [`${title} nothing`];
  return [
    `Against the baseline (more than ${SLOWDOWN_FACTOR} times its median counts):`,
    ...(before.pages === now.pages
      ? []
      : [`  the baseline was taken on other pages (${before.pages}; now ${now.pages})`]),
    ...list('  slower:', slower),
    ...list('  faster:', faster),
  ].join('\n');
}
