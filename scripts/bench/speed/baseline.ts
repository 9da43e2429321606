import { createHash } from 'node:crypto';
import { listExtensionRatios, listRatios, measureGrowth, REFERENCES, TIMED_NAMES } from './ratios.ts';
import { median, quantile } from './statistics.ts';
import { computeTargets } from './targets.ts';
import type { Results } from './types.ts';

/** A figure whose ratio to the baseline is above this counts as slower (below its inverse: faster). */
const SLOWDOWN_FACTOR = 1.15;
/**
 * Figures below this in both runs are not compared: they are within the clock's resolution and may double by chance.
 */
const MIN_RATIO = 0.05;

/** Results of an earlier run to compare with. Holds only ratios, because they are comparable between machines. */
export interface Baseline {
  /** Identifies the measured pages: their number, and a hash of their ids. */
  pages: string;
  ratios: Record<string, number>;
}

export interface Change {
  name: string;
  before: number;
  now: number;
  /** The new value divided by the baseline's; above 1 means slower or larger. */
  times: number;
}

/** Returns a key that identifies a selection of pages. */
function selectionKey(ids: readonly string[]): string {
  return `${ids.length}, ${createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 8)}`;
}

/** Computes from a run the medians of all ratios that can be compared between runs. */
export function computeBaseline(results: Results): Baseline {
  const { pages = [], scaling = [], additions = [], press = [], extension = [] } = results;
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
  for (const when of ['first', 'again'] as const)
    all.push([`press: ${when}`, median(press.map((one) => one[when].processor / one.readability))]);
  for (const [name, ratios] of Object.entries(listExtensionRatios(extension)))
    all.push([`extension: ${name}`, median(ratios)]);
  for (const { name, value, limit, unit } of computeTargets(results))
    if (unit === 'kB' && name.endsWith('gzipped'))
      all.push([`bytes over target: ${name.split(',')[0]}`, value / limit]);
  const ratios = all.filter(([, ratio]) => Number.isFinite(ratio)).map(([name, ratio]) => [name, roundRatio(ratio)]);
  return { pages: selectionKey(pages.map(({ id }) => id)), ratios: Object.fromEntries(ratios) };
}

const roundRatio = (ratio: number) => Number(ratio.toPrecision(3));

/**
 * Lists the figures that differ by more than `SLOWDOWN_FACTOR`, the greatest change first. Figures that only one of the
 * two has, or that are negligible in both, are left out.
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

const isCompetitor = (name: string) => REFERENCES.some((other) => name.endsWith(` ${other}`));

/** Formats, for the console, how a run differs from its baseline. */
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
