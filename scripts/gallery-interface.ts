import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Chromium } from './driver/chromium.ts';
import { openPageSource, resolvePageSource } from './driver/saved-page.ts';
import type { GalleryEntry } from './gallery-html.ts';

const SEED = 'leaders-call-widgets';
const SCHEMES = ['light', 'dark'] as const;
/** Time (ms) in which transitions end and what the page answers is drawn. */
const SETTLE_MS = 400;

/**
 * Takes screenshots of the interface outside the popup: reading strip, picker, report, options and welcome page.
 *
 * @param seeds folder of the seed pages
 * @param out folder for the screenshots
 * @returns one entry per part
 */
export async function takeInterfaceScreenshots(
  browser: Chromium,
  seeds: string,
  out: string,
  language: string,
): Promise<GalleryEntry[]> {
  const entries: GalleryEntry[] = [];
  const take = async (page: Page, part: string, fullPage = false, schemes: readonly ('light' | 'dark')[] = SCHEMES) => {
    const screenshots: GalleryEntry['screenshots'] = [];
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(SETTLE_MS);
      const file = `${language}-${part}.${colorScheme}.png`;
      await page.screenshot({ path: join(out, file), fullPage });
      screenshots.push({ file, name: colorScheme });
    }
    entries.push({ name: `${part}, ${language}`, screenshots });
  };
  const page = await browser.context.newPage();
  await openPageSource(browser.context, page, resolvePageSource(SEED, seeds));
  const popup = await browser.pressToolbar(page);
  await browser.setCleanView(popup, page, true);
  await popup.close();
  await showStrip(page);
  await take(page, 'strip', false, ['light']);
  await page.keyboard.press('a');
  await take(page, 'strip-theme', false, ['light']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.waitForTimeout(SETTLE_MS);
  await page.mouse.move(640, 300);
  await take(page, 'picker', false, ['light']);
  await page.mouse.click(640, 300);
  await take(page, 'picker-panel', false, ['light']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await page.waitForTimeout(SETTLE_MS);
  await page.keyboard.press('r');
  const opened = browser.context.waitForEvent('page');
  await page.mouse.click(640, 300);
  const report = await opened;
  await report.getByRole('heading', { level: 1 }).waitFor();
  await take(report, 'report', true);
  await report.close();
  // The routes of a saved page would also answer for the extension's own files.
  await browser.context.unrouteAll();
  await page.goto(browser.urlOf('options.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take(page, 'options', true);
  await page.goto(browser.urlOf('welcome.html'));
  await page.getByRole('switch').waitFor();
  await take(page, 'welcome', true);
  await page.getByRole('switch').click();
  await take(page, 'welcome-clean', true);
  await page.close();
  return entries;
}

/** Moves the pointer, which shows the reading strip once it has been loaded. */
async function showStrip(page: Page): Promise<void> {
  await page.waitForTimeout(SETTLE_MS * 2);
  for (const x of [300, 320, 340]) await page.mouse.move(x, 400);
  await page.waitForTimeout(SETTLE_MS);
}
