/** Runs all contenders in turn: once cold, then in warm rounds. */
import { median } from '../statistics';
import type { Sample, Timed } from '../types';

type Contender = () => Sample;

/** The other bundles; each holds its own copy of what it runs. */
declare const SpeedOurs: typeof import('./ours');
declare const SpeedStages: typeof import('./stages');
declare const SpeedCompetitors: typeof import('./competitors');

/**
 * @param turn number of the page: who begins is another one on the next page
 * @param rounds warm rounds
 * @param all also those whose time may grow out of hand on very large pages
 * @throws where a contender changes the page, or the stages come to another outcome than `readPage`
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
  const cold: Sample = {};
  const samples: Sample[] = [];
  for (const [name, run] of inTurn(contenders, turn)) {
    Object.assign(cold, run());
    if (markup() !== before) throw new Error(`${name} changes the page.`);
  }
  for (let round = 1; round <= rounds; round++) {
    const order = inTurn([...contenders, ['stages', SpeedStages.read] as const], turn + round);
    samples.push(Object.assign({}, ...order.map(([, run]) => run())));
  }
  if (SpeedOurs.outcome() !== SpeedStages.outcome())
    throw new Error('The stages come to another outcome than readPage.');
  const found = SpeedOurs.found();
  // The clean view changes the page while it is on, so it comes after all others.
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

/** One first call on a load where nobody else has run: no pattern is compiled yet, no node has been asked. */
export const alone = {
  ours: () => SpeedOurs.read(),
  stages: () => SpeedStages.read(),
  Readability: () => SpeedCompetitors.readability(),
  Defuddle: () => SpeedCompetitors.defuddle(),
};

const markup = () => document.documentElement.outerHTML;

/** Another one begins each time, and every other time it goes backwards: nobody always comes after the same one. */
function inTurn<T>(list: readonly T[], turn: number): T[] {
  const at = turn % list.length;
  const order = [...list.slice(at), ...list.slice(0, at)];
  return turn % 2 ? order.reverse() : order;
}
