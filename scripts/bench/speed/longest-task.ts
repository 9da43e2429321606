import type { CDPSession } from 'playwright';

/** What the browser's trace says of one stretch of work; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string };
}

/** Tasks, with the names of their threads. */
const TRACE_CATEGORIES = ['disabled-by-default-devtools.timeline', '__metadata'];

/**
 * Traces the browser while something happens in it.
 *
 * @param browser a connection to the whole browser
 * @returns milliseconds of the longest task of any page's main thread
 */
export async function traceLongestTask(browser: CDPSession, work: () => Promise<unknown>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  try {
    await browser.send('Tracing.start', { traceConfig: { includedCategories: TRACE_CATEGORIES } });
    await work().finally(async () => {
      const complete = new Promise((done) => browser.once('Tracing.tracingComplete', done));
      await browser.send('Tracing.end');
      await complete;
    });
  } finally {
    browser.off('Tracing.dataCollected', collect);
  }
  return findLongestTask(events);
}

/** @returns milliseconds of the longest task of a page's main thread; 0 where there is none */
export function findLongestTask(events: readonly TraceEvent[]): number {
  const place = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(place),
  );
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && main.has(place(event)));
  return tasks.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1000;
}
