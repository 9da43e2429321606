/** The built extension in a real Chromium: the popup, and from the shortcut to the first frame. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright';
import { Chromium } from '../../driver/chromium.ts';
import type { CorpusPage } from '../../train/corpus.ts';
import { startProgress } from '../progress.ts';
import { openPopup, openSaved } from '../saved-pages.ts';
import { traceLongestTask } from './longest-task.ts';
import type { ExtensionTimes } from './types.ts';

/** Run in the extension's worker: gives back the time of the event. */
const DISPATCH_SHORTCUT = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const now = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('toggle-clean-view', tab);
  return now;
})`;
/** Timeout of a press. */
const PRESS_TIMEOUT_MS = 20_000;
/** Time after the first frame until the whole page has been read. */
const SETTLE_MS = 500;

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const RUN_READABILITY = `(() => { ${readability}; const start = performance.now(); new Readability(document.cloneNode(true)).parse(); return performance.now() - start; })()`;

/**
 * @param folder the built extension
 * @param pages each is opened by itself; one without a story, or that fails, is named on stderr and left out
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
  // The tab stays granted on a new load of the same address, and nothing of ours is in it any more.
  await reloadAndRender(page);
  const first = await measureShortcut(browser, page, true);
  const restore = await measureShortcut(browser, page, false);
  const again = await measureShortcut(browser, page, true);
  await measureShortcut(browser, page, false);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  const readability = Number(await page.evaluate(RUN_READABILITY));
  // Tracing costs time itself, so no other figure is taken meanwhile.
  await reloadAndRender(page);
  const longest = await traceLongestTask(devtools, async () => {
    await measureShortcut(browser, page, true);
    // What is read behind the first frame counts as well.
    await page.waitForTimeout(SETTLE_MS);
  });
  return { elements, popup, press: { first, again }, restore, longest, readability };
}

/** Loads a page again and waits until it is drawn: the first layout of a large page is none of ours. */
async function reloadAndRender(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/**
 * Gives the browser's own event of the shortcut, which no key sends in a browser without a window, to its real handler.
 *
 * @param on what the page is to come to
 * @returns milliseconds from the event until the first frame of it has been handed over
 * @throws where the page does not come to it
 */
async function measureShortcut(browser: Chromium, page: Page, on: boolean): Promise<number> {
  await page.bringToFront();
  await page.evaluate(watchFrames, { on, patience: PRESS_TIMEOUT_MS });
  const pressed = Number(await browser.worker.evaluate(DISPATCH_SHORTCUT));
  const at = await page.evaluate(() => (globalThis as unknown as { cameTo: Promise<number> }).cameTo);
  return at - pressed;
}

/** Runs inside the page: keeps a promise of the time of the first frame in which the page is as it is to be. */
function watchFrames({ on, patience }: { on: boolean; patience: number }): void {
  const until = performance.now() + patience;
  const cameTo = new Promise<number>((done, fail) => {
    const look = () => {
      if ((document.querySelector('[data-clean-copy]') !== null) === on) {
        // A task after the frame: it has been drawn and handed over.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      } else if (performance.now() > until) fail(new Error(`The clean view did not go ${on ? 'on' : 'off'}.`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  cameTo.catch(() => {});
  Object.assign(globalThis, { cameTo });
}
