import type { CDPSession } from 'playwright';

/** The fields that are needed of an event in Chromium's trace format; times are in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time of the thread during the event. */
  tdur?: number;
  args?: { name?: string };
}

/** Trace categories that contain tasks, the names of threads, and the marks of `performance.mark`. */
const TRACE_CATEGORIES = ['disabled-by-default-devtools.timeline', '__metadata', 'blink.user_timing'];

/**
 * Traces the browser while `work` runs.
 *
 * @param browser DevTools session with the whole browser
 */
export async function traceEvents(browser: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
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
  return events;
}

const placeOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
const isTask = ({ name }: TraceEvent) => /RunTask$/.test(name);

/** Returns the duration (milliseconds) of the longest task on a page's main thread; 0 if there is none. */
export function findLongestTask(events: readonly TraceEvent[]): number {
  const main = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(placeOf),
  );
  const tasks = events.filter((event) => isTask(event) && main.has(placeOf(event)));
  return tasks.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1000;
}

/**
 * Returns the CPU time (milliseconds) that a page's main thread had spent when the page set a mark.
 *
 * @param mark name of a mark that the page has set once
 * @throws {Error} if there is no such mark
 */
export function sumTasksUntilMark(events: readonly TraceEvent[], mark: string): number {
  const end = events.find(({ name }) => name === mark);
  if (!end) throw new Error(`The page did not set the mark ${mark}.`);
  const tasks = events.filter((event) => isTask(event) && placeOf(event) === placeOf(end) && event.ts < end.ts);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}
