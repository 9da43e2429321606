import type { CDPSession } from 'playwright';

/** The fields that are needed of an event in Chromium's trace format; `dur` is in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  args?: { name?: string };
}

/** Trace categories that contain tasks and the names of threads. */
const TRACE_CATEGORIES = ['disabled-by-default-devtools.timeline', '__metadata'];

/**
 * Traces the browser while `work` runs.
 *
 * @param browser DevTools session with the whole browser
 * @returns duration (milliseconds) of the longest task on the main thread of any page
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

/** Returns the duration (milliseconds) of the longest task on a page's main thread; 0 if there is none. */
export function findLongestTask(events: readonly TraceEvent[]): number {
  const place = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(place),
  );
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && main.has(place(event)));
  return tasks.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1000;
}
