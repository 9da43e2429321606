/**
 * Measures the built extension in a real Chromium: from opening the popup, and from the keyboard shortcut, until the
 * result is drawn.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';
import { Chromium } from '../../driver/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { startProgress } from '../progress.ts';
import { openPopup, openSaved } from '../saved-pages.ts';
import { FRAME_MARK, waitUntilRendered, watchFrames } from './frame-watch.ts';
import { findLongestTask, traceEvents } from './trace.ts';
import type { ExtensionTimes } from './types.ts';

/**
 * Script for the extension's service worker: dispatches the keyboard command, and returns when it did (epoch
 * milliseconds).
 */
const DISPATCH_SHORTCUT = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const now = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('toggle-clean-view', tab);
  return now;
})`;
/** Time limit for the clean view to appear or disappear. */
const PRESS_TIMEOUT_MS = 20_000;
/** Time to wait after the first frame, so that the whole page has been read. */
const SETTLE_MS = 500;

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const RUN_READABILITY = `(() => { ${readability}; const start = performance.now(); new Readability(document.cloneNode(true)).parse(); return performance.now() - start; })()`;

/**
 * Measures the extension on pages, each in a new tab.
 *
 * @param folder the built extension
 * @param pages a page without a story, or one that fails, is reported on stderr and left out
 */
export async function measureExtension(folder: string, pages: readonly CorpusPage[]): Promise<ExtensionTimes[]> {
  const browser = await Chromium.open({
    extensions: [folder],
    headless: true,
    viewport: { width: 1280, height: 900 },
  });
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('Chromium gave no connection to trace it.');
  const found: ExtensionTimes[] = [];
  const progress = startProgress('pages in the extension', pages.length);
  try {
    for (const saved of pages) {
      const page = await openSaved(browser, saved);
      try {
        found.push({ id: saved.truth.id, ...(await measurePage(browser, devtools, page)) });
      } catch (error) {
        console.error(`${saved.truth.id}: ${(error as Error).message.split('\n')[0]}`);
      } finally {
        await page.close();
      }
      progress();
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function measurePage(browser: Chromium, devtools: CDPSession, page: Page): Promise<Omit<ExtensionTimes, 'id'>> {
  const popup = await openPopup(browser, page);
  // After a reload of the same URL, the extension keeps its access to the tab, and none of its scripts run in it yet.
  await reloadAndRender(page);
  const first = await measureShortcut(browser, page, true);
  const restore = await measureShortcut(browser, page, false);
  const again = await measureShortcut(browser, page, true);
  await measureShortcut(browser, page, false);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const readability = Number(await page.evaluate(RUN_READABILITY));
  // Tracing slows the page down, so nothing else is measured meanwhile.
  await reloadAndRender(page);
  const events = await traceEvents(devtools, async () => {
    await measureShortcut(browser, page, true);
    // Include the tasks that read the rest of the page after the first frame.
    await page.waitForTimeout(SETTLE_MS);
  });
  return { elements, popup, press: { first, again }, restore, longest: findLongestTask(events), readability };
}

/** Reloads a page and waits until it is drawn. */
async function reloadAndRender(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await waitUntilRendered(page);
}

/**
 * Measures the keyboard shortcut. Its event is dispatched to the real handler by script, because a headless browser
 * receives no shortcuts.
 *
 * @param on whether the clean view is expected to be on afterwards
 * @returns milliseconds from the event until the first frame that shows the result has been produced
 * @throws Error if the page does not change in time
 */
async function measureShortcut(browser: Chromium, page: Page, on: boolean): Promise<number> {
  await page.bringToFront();
  await page.evaluate(watchFrames, { on, timeoutMs: PRESS_TIMEOUT_MS, mark: FRAME_MARK });
  const pressed = Number(await browser.worker.evaluate(DISPATCH_SHORTCUT));
  const at = await page.evaluate(() => (globalThis as unknown as { frameTime: Promise<number> }).frameTime);
  return at - pressed;
}
