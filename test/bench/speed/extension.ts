/** The built extension in a real Chromium: the popup, and from the shortcut to the first frame. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type { CorpusPage } from '../../../lib/learn/corpus.ts';
import { Chromium } from '../../../scripts/drive.ts';
import { progressOf } from '../progress.ts';
import { openPopup, openSaved } from '../saved.ts';
import type { ExtensionTimes } from './types.ts';

/** Run in the extension's worker: gives back the time of the event. */
const PRESS = `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
  const now = performance.timeOrigin + performance.now();
  chrome.commands.onCommand.dispatch('toggle-clean-view', tab);
  return now;
})`;
/** A press that shows nothing after so many milliseconds counts as failed. */
const PATIENCE = 20_000;

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');
const READ = `(() => { ${readability}; const start = performance.now(); new Readability(document.cloneNode(true)).parse(); return performance.now() - start; })()`;

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
  const found: ExtensionTimes[] = [];
  const progress = progressOf('pages in the extension', pages.length);
  try {
    for (const saved of pages) {
      const page = await openSaved(browser, saved);
      try {
        found.push({ id: saved.truth.id, ...(await measureOn(browser, page)) });
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

async function measureOn(browser: Chromium, page: Page): Promise<Omit<ExtensionTimes, 'id'>> {
  const popup = await openPopup(browser, page);
  // The tab stays granted on a new load of the same address, and nothing of ours is in it any more.
  await page.reload({ waitUntil: 'domcontentloaded' });
  const first = await shortcut(browser, page, true);
  const restored = await shortcut(browser, page, false);
  const again = await shortcut(browser, page, true);
  await shortcut(browser, page, false);
  return {
    elements: await page.evaluate(() => document.querySelectorAll('*').length),
    popup,
    press: { first: first.time, again: again.time },
    restore: restored.time,
    longest: first.longest,
    readability: Number(await page.evaluate(READ)),
  };
}

/**
 * Gives the browser's own event of the shortcut, which no key sends in a browser without a window, to its real handler.
 *
 * @param on what the page is to come to
 * @returns milliseconds from the event until the first frame of it has been handed over, and the longest task meanwhile
 * @throws where the page does not come to it
 */
async function shortcut(browser: Chromium, page: Page, on: boolean): Promise<{ time: number; longest: number }> {
  await page.bringToFront();
  await page.evaluate(watchFrames, { on, patience: PATIENCE });
  const pressed = Number(await browser.worker.evaluate(PRESS));
  const { at, longest } = await page.evaluate(
    () => (globalThis as unknown as { cameTo: Promise<{ at: number; longest: number }> }).cameTo,
  );
  return { time: at - pressed, longest };
}

/** Runs inside the page: keeps a promise of the first frame in which the page is as it is to be. */
function watchFrames({ on, patience }: { on: boolean; patience: number }): void {
  const tasks: number[] = [];
  const watcher = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  watcher.observe({ type: 'longtask' });
  const until = performance.now() + patience;
  const cameTo = new Promise<{ at: number; longest: number }>((done, fail) => {
    const look = () => {
      if ((document.querySelector('[data-clean-copy]') !== null) === on) {
        // A task after the frame: it has been drawn and handed over.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const at = performance.timeOrigin + performance.now();
          setTimeout(() => {
            watcher.disconnect();
            done({ at, longest: Math.max(0, ...tasks) });
          }, 100);
        };
        port2.postMessage(null);
      } else if (performance.now() > until) fail(new Error(`The clean view did not go ${on ? 'on' : 'off'}.`));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  cameTo.catch(() => {});
  Object.assign(globalThis, { cameTo });
}
