import type { CDPSession } from 'playwright';
import type { Chromium } from '../../driver/chromium.ts';
import { recordPageFaults, takeWorkerFaults } from './consoles.ts';
import { RandomActions, requestUrl, type SoakPage } from './random-actions.ts';
import { createSeededRandom } from './seeded-random.ts';

/** Resource usage of the browser with all pages closed. */
export interface IdleUsage {
  /** Number of pages opened so far. */
  pages: number;
  /** Number of browser targets: tabs, workers, popups. */
  targets: number;
  /** Heap size of the service worker after garbage collection, in bytes. */
  background: number;
}

/** Resource usage of one page after garbage collection; `heap` is in bytes. */
interface PageUsage {
  nodes: number;
  listeners: number;
  heap: number;
}

export interface SoakResult {
  /** Number of random actions. */
  actions: number;
  /** Errors of the extension's code, each with its page. */
  faults: string[];
  /** Measured before the first page, every 20 pages, and after the last page. */
  idle: IdleUsage[];
  /** Growth of each page from its load until the clean view was switched off for the last time. */
  growth: ({ name: string } & PageUsage)[];
}

/** Number of pages between two measurements of the browser's usage. */
const PAGES_PER_MEASUREMENT = 20;
/** Time (ms) that the browser gets to finish closing a page. */
const SETTLE_MS = 300;

/**
 * Opens pages one after another, and performs random reader actions on each.
 *
 * @param from pages to choose from
 * @param options `pages`: number of pages to open; `seed`: the same seed gives the same actions; `report`: called with a
 *   line of progress after each measurement
 */
export async function soak(
  browser: Chromium,
  from: readonly SoakPage[],
  { pages, seed, report = () => {} }: { pages: number; seed: number; report?: (line: string) => void },
): Promise<SoakResult> {
  const random = createSeededRandom(seed);
  const result: SoakResult = { actions: 0, faults: [], idle: [], growth: [] };
  await servePages(browser, from);
  const blank = browser.context.pages()[0] ?? (await browser.context.newPage());
  result.idle.push(await measureIdle(browser, 0));
  for (let at = 0; at < pages; at++) {
    const first = random.one(from);
    const onFault = (text: string) => void result.faults.push(`${first.name}, page ${at}: ${text}`);
    const page = await browser.context.newPage();
    const session = await recordPageFaults(page, onFault);
    await page.goto(requestUrl(first), { waitUntil: 'domcontentloaded' });
    const before = await measurePage(session);
    const actions = new RandomActions(browser, page, random, onFault);
    const times = 1 + random.below(5);
    for (let time = 0; time < times; time++) await actions.perform(() => random.one(from));
    await actions.end();
    result.actions += times;
    if (!actions.hasNavigated && page.url() === requestUrl(first))
      result.growth.push({ name: first.name, ...subtract(await measurePage(session), before) });
    await page.close();
    for (const fault of await takeWorkerFaults(browser.worker)) onFault(fault);
    if ((at + 1) % PAGES_PER_MEASUREMENT === 0 || at + 1 === pages) {
      await blank.bringToFront();
      const idle = await measureIdle(browser, at + 1);
      result.idle.push(idle);
      report(
        `${at + 1} pages, ${idle.targets} targets, background ${kilobytes(idle.background)} kB, ${result.faults.length} faults`,
      );
    }
  }
  return result;
}

export const kilobytes = (bytes: number) => Math.round(bytes / 1000);

/** Serves the pages at their URLs, and aborts all other requests. */
async function servePages(browser: Chromium, pages: readonly SoakPage[]): Promise<void> {
  const served = new Map<string, SoakPage>(pages.map((page) => [requestUrl(page), page]));
  await browser.context.route(/^https?:/, (route) => {
    const found = served.get(route.request().url());
    const headers = { 'content-security-policy': "script-src 'unsafe-inline'" };
    return found && route.request().isNavigationRequest()
      ? route.fulfill({ body: found.html(), contentType: 'text/html; charset=utf-8', headers })
      : route.abort();
  });
}

async function measurePage(session: CDPSession): Promise<PageUsage> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

const subtract = (after: PageUsage, before: PageUsage): PageUsage => ({
  nodes: after.nodes - before.nodes,
  listeners: after.listeners - before.listeners,
  heap: after.heap - before.heap,
});

async function measureIdle(browser: Chromium, pages: number): Promise<IdleUsage> {
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  return { pages, ...(await browser.measureUsage()) };
}
