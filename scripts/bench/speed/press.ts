/**
 * Measures what a reader waits for: the keyboard shortcut in the built extension, until the first frame with the clean view.
 * Each page gets a browser of its own, in which no code of ours has run, so that loading and compiling it count.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Chromium } from '../../driver/chromium.ts';
import { launchChromium, loadSavedPage } from '../../train/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { startProgress } from '../progress.ts';
import { openSaved } from '../saved-pages.ts';
import { FRAME_MARK, waitUntilRendered, watchFrames } from './frame-watch.ts';
import { sumTasksUntilMark, traceEvents } from './trace.ts';
import type { PressTimes, Spent } from './types.ts';

/**
 * Script for the extension's service worker: dispatches the keyboard command, and returns when it did (epoch
 * milliseconds).
 */
const DISPATCH_SHORTCUT = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const now = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('toggle-clean-view', tab);
  return now;
})`;
/** Ends automatic cleaning, for which the extension registers the sites it has access to when it is installed: pages are cleaned on request. */
const STOP_AUTOMATIC_CLEANING = `(async () => {
  await new Promise((done) => setTimeout(done, 500));
  await chrome.scripting.unregisterContentScripts();
})()`;
/** Time limit for the clean view to appear or disappear. */
const PRESS_TIMEOUT_MS = 20_000;

const READABILITY = `${readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')};
  void new Readability(document.cloneNode(true)).parse();`;

/**
 * Measures the shortcut on pages.
 *
 * @param folder the built extension
 * @param pages a page without a story, or one that fails, is reported on stderr and left out
 */
export async function measurePresses(folder: string, pages: readonly CorpusPage[]): Promise<PressTimes[]> {
  const found: PressTimes[] = [];
  const progress = startProgress('presses', pages.length);
  const copy = copyWithAccess(folder);
  try {
    for (const page of pages) {
      try {
        const readability = await measureReadability(page);
        found.push({ id: page.truth.id, ...(await measurePage(copy, page)), readability });
      } catch (error) {
        console.error(`${page.truth.id}: ${(error as Error).message.split('\n')[0]}`);
      }
      progress();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  return found;
}

/**
 * Copies the built extension and gives the copy access to all sites. Otherwise it would get access by its toolbar button, which
 * opens the popup, which runs the content script.
 */
function copyWithAccess(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'clean-copy-press-'));
  cpSync(folder, copy, { recursive: true });
  const manifest = join(copy, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, host_permissions: ['*://*/*'] }));
  return copy;
}

async function measurePage(folder: string, saved: CorpusPage): Promise<Pick<PressTimes, 'first' | 'again'>> {
  const viewport = { width: 1280, height: 900 };
  const browser = await Chromium.open({ extensions: [folder], headless: true, viewport });
  try {
    await browser.worker.evaluate(STOP_AUTOMATIC_CLEANING);
    const page = await openSaved(browser, saved);
    await waitUntilRendered(page);
    const first = await measureShortcut(browser, page);
    // The same process has the code of the first load.
    await page.reload({ waitUntil: 'domcontentloaded' });
    await waitUntilRendered(page);
    return { first, again: await measureShortcut(browser, page) };
  } finally {
    await browser.close();
  }
}

/** Presses the shortcut. What the page does after its first clean frame is not counted. */
async function measureShortcut(browser: Chromium, page: Page): Promise<Spent> {
  await page.bringToFront();
  await page.evaluate(watchFrames, { on: true, timeoutMs: PRESS_TIMEOUT_MS, mark: FRAME_MARK });
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('Chromium gave no connection to trace it.');
  let elapsed = 0;
  const events = await traceEvents(devtools, async () => {
    const pressed = Number(await browser.worker.evaluate(DISPATCH_SHORTCUT));
    const at = await page.evaluate(() => (globalThis as unknown as { frameTime: Promise<number> }).frameTime);
    elapsed = at - pressed;
  });
  await devtools.detach();
  return { elapsed, processor: sumTasksUntilMark(events, FRAME_MARK) };
}

/** Returns the CPU time (milliseconds) of the first run of Readability in a new process, loading its script included. */
async function measureReadability(saved: CorpusPage): Promise<number> {
  const browser = await launchChromium();
  try {
    const page = await loadSavedPage(browser, saved);
    const processorTime = await trackProcessorTime(page);
    await page.evaluate('0');
    const before = await processorTime();
    await page.evaluate(READABILITY);
    return (await processorTime()) - before;
  } finally {
    await browser.close();
  }
}

/** Returns a function that reads the CPU time (milliseconds) of a page's main thread. */
async function trackProcessorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
