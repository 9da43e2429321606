import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { bundleMinified } from '../bundle.ts';
import { startProgress } from '../progress.ts';
import { measureCpuTime } from './cpu-time.ts';
import type { PageTimes, Timed, Timings } from './types.ts';

/**
 * Bundles the scripts for the page. Each contender has its own copy of shared code, so that its first call is really
 * cold.
 */
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

/** Contenders whose cold call is measured on a page load of its own. */
const ISOLATED_CONTENDERS = ['ours', 'stages', 'Readability', 'Defuddle'];

/**
 * Runs a function of `in-page/rounds.ts` on a new load of a page, in a new tab.
 *
 * @param call the call as JavaScript, without the name of the global
 */
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
 * Runs all contenders in turn on one load of a page.
 *
 * @param how `turn`: index of the page, which determines the order; `rounds`: number of warm rounds; `all`: whether to
 *   include Defuddle, which takes very long on large pages
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
    Object.assign(cold, await onNewLoad<Timings>(browser, scripts, page, `isolatedRuns.${name}()`));
  const processor = await measureCpuTime(browser, scripts, page);
  return { id: page.truth.id, ...times, cold, shared, processor };
}

/**
 * Measures pages one after another. A page that fails is reported on stderr and left out.
 *
 * @param rounds number of warm rounds on each page
 */
export async function timePages(
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
