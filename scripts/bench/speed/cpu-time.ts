import type { Browser } from 'playwright';
import { loadSavedPage } from '../../train/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { median } from './statistics.ts';
import type { ProcessorTimes } from './types.ts';

/** What is called on loads of its own, by the name under which it is told. */
const CALLS: Record<string, string> = {
  first: 'SpeedOurs.frame()',
  whole: 'SpeedOurs.read()',
  Readability: 'SpeedCompetitors.readability()',
};
/** Calls between the first one and those that are called warm, and how many of these there are. */
const WARM_UP_CALLS = 3;
const WARM_CALLS = 6;

/**
 * Milliseconds of the page's main thread alone: other programs on the machine lengthen every wait, and not this.
 *
 * @param scripts those of `contenderScripts`
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
      const asking = median([await timed(''), await timed(''), await timed('')]);
      found.cold[name] = (await timed(call)) - asking;
      await timed(`for (let at = 0; at < ${WARM_UP_CALLS}; at++) ${call}`);
      found.warm[name] = ((await timed(`for (let at = 0; at < ${WARM_CALLS}; at++) ${call}`)) - asking) / WARM_CALLS;
    } finally {
      await tab.close();
    }
  }
  return found;
}
