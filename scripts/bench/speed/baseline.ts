import { createHash } from 'node:crypto';
import { median, quantile } from './statistics.ts';
import { extensionRatios, growthOf, OTHERS, ROWS, ratiosOf } from './ratios.ts';
import { targetsOf } from './targets.ts';
import type { Results } from './types.ts';

/** What is more than this many times its baseline has got slower. */
const SLOWER = 1.15;
/** Smaller shares are a tick or two of the page's clock: they double by chance. */
const LEAST = 0.05;

/** Ratios alone: they hold on every machine, as far as ratios do. */
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

/** @returns a name for a selection of pages */
function selectionOf(ids: readonly string[]): string {
  return `${ids.length}, ${createHash('sha256').update(ids.join('\n')).digest('hex').slice(0, 8)}`;
}

/** @returns what of a run can be compared with another run: medians of ratios, by name */
export function baselineOf(results: Results): Baseline {
  const { pages = [], scaling = [], additions = [], extension = [] } = results;
  const all: [string, number][] = [];
  for (const name of ROWS) {
    for (const heat of ['warm', 'cold'] as const) {
      const ratios = ratiosOf(pages, name, heat);
      all.push([`${heat}: ${name}`, median(ratios)]);
      if (name === 'whole') all.push([`${heat}: whole, p95`, quantile(ratios, 0.95)]);
    }
  }
  for (const name of ['whole', 'first']) all.push([`growth: ${name}`, growthOf(scaling, name)]);
  const [one, many] = [additions[0], additions.at(-1)];
  if (one && many) all.push(['growth: additions', many.total / one.total / (many.count / one.count)]);
  for (const [name, ratios] of Object.entries(extensionRatios(extension)))
    all.push([`extension: ${name}`, median(ratios)]);
  for (const { what, is, most, unit } of targetsOf(results))
    if (unit === 'kB' && what.endsWith('gzipped')) all.push([`bytes over target: ${what.split(',')[0]}`, is / most]);
  const ratios = all.filter(([, ratio]) => Number.isFinite(ratio)).map(([name, ratio]) => [name, rounded(ratio)]);
  return { pages: selectionOf(pages.map(({ id }) => id)), ratios: Object.fromEntries(ratios) };
}

const rounded = (ratio: number) => Number(ratio.toPrecision(3));

/**
 * @returns what has got slower and what faster by more than a factor of `SLOWER`, the greatest change first; what only one
 *   of them has, and what is next to nothing in both, is no change
 */
export function changesSince(before: Baseline, now: Baseline): { slower: Change[]; faster: Change[] } {
  const changes = Object.entries(now.ratios).flatMap(([name, ratio]): Change[] => {
    const old = before.ratios[name];
    return old && Math.max(old, ratio) >= LEAST ? [{ name, before: old, now: ratio, times: ratio / old }] : [];
  });
  return {
    slower: changes.filter(({ times }) => times > SLOWER).sort((one, other) => other.times - one.times),
    faster: changes.filter(({ times }) => times < 1 / SLOWER).sort((one, other) => one.times - other.times),
  };
}

const isOthers = (name: string) => OTHERS.some((other) => name.endsWith(` ${other}`));

/** @returns for a person, what a run has changed against its baseline */
export function changesTable(before: Baseline, now: Baseline): string {
  const { slower, faster } = changesSince(before, now);
  const line = ({ name, before, now, times }: Change) =>
    `  ${name.padEnd(34)} ${before.toFixed(3).padStart(8)} → ${now.toFixed(3).padStart(8)}  ${times.toFixed(2)} times${isOthers(name) ? ' (not ours: a sign of noise)' : ''}`;
  const list = (title: string, changes: Change[]) =>
    changes.length ? [title, ...changes.map(line)] : [`${title} nothing`];
  return [
    `Against the baseline (more than ${SLOWER} times its median counts):`,
    ...(before.pages === now.pages
      ? []
      : [`  the baseline was taken on other pages (${before.pages}; now ${now.pages})`]),
    ...list('  slower:', slower),
    ...list('  faster:', faster),
  ].join('\n');
}
