import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { bundleMinified } from '../bundle.ts';
import { startProgress } from '../progress.ts';
import { measureCpuTime } from './cpu-time.ts';
import type { PageTimes, Sample, Timed } from './types.ts';

/** Scripts for the page: everyone's own copy of its code, so that a first call is one. */
export async function buildContenderScripts(): Promise<string[]> {
  const folder = 'scripts/bench/speed/in-page';
  return [
    await bundleMinified(`${folder}/ours.ts`, 'SpeedOurs'),
    await bundleMinified(`${folder}/stages.ts`, 'SpeedStages'),
    await bundleMinified(`${folder}/competitors.ts`, 'SpeedCompetitors'),
    await bundleMinified(`${folder}/rounds.ts`, 'SpeedRounds'),
  ];
}

/** Samples `count` items evenly from a list. */
export function sampleEvenly<T>(list: readonly T[], count: number): T[] {
  if (list.length <= count) return [...list];
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)] as T);
}

/** Who makes a first call on a load of its own. */
const ISOLATED_CONTENDERS = ['ours', 'stages', 'Readability', 'Defuddle'];

/** Runs one call of `in-page/rounds.ts` on a new load of a page, in its own process. */
async function onNewLoad<T>(browser: Browser, scripts: readonly string[], page: CorpusPage, call: string): Promise<T> {
  const tab = await loadSavedPage(browser, page);
  try {
    for (const script of scripts) await tab.evaluate(script);
    return (await tab.evaluate(`SpeedRounds.${call}`)) as T;
  } finally {
    await tab.close();
  }
}

/**
 * Lets all read one page in turn, on one load.
 *
 * @param how `turn`: number of the page, so that others begin; `rounds`: warm rounds; `all`: also Defuddle, whose time
 *   grows out of hand on very large pages
 */
export function measureTogether(
  browser: Browser,
  scripts: readonly string[],
  page: CorpusPage,
  { turn, rounds, all }: { turn: number; rounds: number; all: boolean },
): Promise<Timed & { elements: number; found: boolean }> {
  return onNewLoad(browser, scripts, page, `measure(${turn}, ${rounds}, ${all})`);
}

async function measurePage(
  browser: Browser,
  scripts: readonly string[],
  page: CorpusPage,
  turn: number,
  rounds: number,
): Promise<PageTimes> {
  const { cold: shared, ...times } = await measureTogether(browser, scripts, page, { turn, rounds, all: true });
  const cold = { ...shared };
  for (const name of ISOLATED_CONTENDERS)
    Object.assign(cold, await onNewLoad<Sample>(browser, scripts, page, `alone.${name}()`));
  const processor = await measureCpuTime(browser, scripts, page);
  return { id: page.truth.id, ...times, cold, shared, processor };
}

/**
 * Measures pages one after the other; one that fails is named on stderr and left out.
 *
 * @param rounds warm rounds on each
 */
export async function measurePages(
  browser: Browser,
  scripts: readonly string[],
  pages: readonly CorpusPage[],
  rounds: number,
): Promise<PageTimes[]> {
  const found: PageTimes[] = [];
  const progress = startProgress('pages', pages.length);
  for (const [turn, page] of pages.entries()) {
    try {
      found.push(await measurePage(browser, scripts, page, turn, rounds));
    } catch (error) {
      console.error(`${page.truth.id}: ${(error as Error).message.split('\n')[0]}`);
      process.exitCode = 1;
    }
    progress();
  }
  return found;
}
