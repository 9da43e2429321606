import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { median } from './statistics.ts';
import type { ProcessorTimes } from './types.ts';

/** Calls to measure, each on a page load of its own, by the name of the result. */
const CALLS: Record<string, string> = {
  first: 'SpeedOurs.frame()',
  whole: 'SpeedOurs.read()',
  Readability: 'SpeedCompetitors.readability()',
};
/** Number of calls between the cold call and the warm ones, and number of warm calls. */
const WARM_UP_CALLS = 3;
const WARM_CALLS = 6;

/**
 * Measures the CPU time (milliseconds) of the page's main thread. Unlike elapsed time, it is not affected by other
 * programs on the machine.
 *
 * @param scripts result of `buildContenderScripts`
 */
export async function measureCpuTime(
  browser: Browser,
  scripts: readonly string[],
  page: CorpusPage,
): Promise<ProcessorTimes> {
  const found: ProcessorTimes = { cold: {}, warm: {} };
  for (const [name, call] of Object.entries(CALLS)) {
    const tab = await loadSavedPage(browser, page);
    try {
      for (const script of scripts) await tab.evaluate(script);
      const session = await tab.context().newCDPSession(tab);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const spent = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
      };
      const timed = async (work: string) => {
        const before = await spent();
        await tab.evaluate(`(() => { ${work} })()`);
        return (await spent()) - before;
      };
      const overhead = median([await timed(''), await timed(''), await timed('')]);
      found.cold[name] = (await timed(call)) - overhead;
      await timed(`for (let at = 0; at < ${WARM_UP_CALLS}; at++) ${call}`);
      found.warm[name] = ((await timed(`for (let at = 0; at < ${WARM_CALLS}; at++) ${call}`)) - overhead) / WARM_CALLS;
    } finally {
      await tab.close();
    }
  }
  return found;
}
