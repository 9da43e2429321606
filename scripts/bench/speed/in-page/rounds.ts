/** Runs inside the page as `SpeedRounds`: runs all contenders in turn, once cold and then in warm rounds. */
import { median } from '../statistics';
import type { Timed, Timings } from '../types';

type Contender = () => Timings;

/** Globals of the other bundles. Each bundle has its own copy of the code that it runs. */
declare const SpeedOurs: typeof import('./ours');
declare const SpeedStages: typeof import('./stages');
declare const SpeedCompetitors: typeof import('./competitors');

/**
 * Times all contenders on this page load.
 *
 * @param turn index of the page; the contenders' order depends on it
 * @param rounds number of warm rounds
 * @param all whether to include Defuddle, which takes very long on large pages
 * @throws Error if a contender changes the page, or if the result of the stages differs from that of `readPage`
 */
export function measure(turn: number, rounds: number, all: boolean): Timed & { elements: number; found: boolean } {
  const { readability, defuddle, clone, walk } = SpeedCompetitors;
  const contenders: [string, Contender][] = [
    ['ours', SpeedOurs.read],
    ['Readability', readability],
    ['cloneNode', clone],
    ['TreeWalker', walk],
  ];
  if (all) contenders.push(['Defuddle', defuddle]);
  const before = markup();
  const cold: Timings = {};
  const samples: Timings[] = [];
  for (const [name, run] of rotate(contenders, turn)) {
    Object.assign(cold, run());
    if (markup() !== before) throw new Error(`${name} changes the page.`);
  }
  for (let round = 1; round <= rounds; round++) {
    const order = rotate([...contenders, ['stages', SpeedStages.read] as const], turn + round);
    samples.push(Object.assign({}, ...order.map(([, run]) => run())));
  }
  if (SpeedOurs.outcome() !== SpeedStages.outcome())
    throw new Error('The stages come to another outcome than readPage.');
  const found = SpeedOurs.found();
  // The clean view changes the page while it is on, so it is timed last.
  if (found) {
    Object.assign(cold, SpeedOurs.view());
    const views = Array.from({ length: rounds }, () => SpeedOurs.view());
    for (const [at, sample] of samples.entries()) Object.assign(sample, views[at]);
    if (markup() !== before) throw new Error('The clean view leaves the page changed.');
  }
  const warm = Object.fromEntries(
    Object.keys(samples[0] ?? {}).map((name) => [name, median(samples.map((sample) => sample[name] ?? Number.NaN))]),
  );
  return { cold, warm, elements: document.querySelectorAll('*').length, found };
}

/**
 * Functions that time one cold call on a page load on which nothing else has run, so that no code or regular expression
 * has been compiled.
 */
export const isolatedRuns = {
  ours: () => SpeedOurs.read(),
  stages: () => SpeedStages.read(),
  Readability: () => SpeedCompetitors.readability(),
  Defuddle: () => SpeedCompetitors.defuddle(),
};

const markup = () => document.documentElement.outerHTML;

/**
 * Rotates a list by `turn` positions, and reverses it if `turn` is odd, so that no contender always follows the same
 * other.
 */
function rotate<T>(list: readonly T[], turn: number): T[] {
  const at = turn % list.length;
  const order = [...list.slice(at), ...list.slice(0, at)];
  return turn % 2 ? order.reverse() : order;
}
