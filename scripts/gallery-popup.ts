import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Chromium } from './driver/chromium.ts';
import type { ChromiumPopup } from './driver/popup.ts';
import { openPageSource, resolvePageSource } from './driver/saved-page.ts';
import { takeChangesScreenshots } from './gallery-changes.ts';
import type { GalleryEntry } from './gallery-html.ts';
import { takeInterfaceScreenshots } from './gallery-interface.ts';

/** Views of the popup on a story, each with the elements to click one after another. */
const VIEWS: Record<string, string[]> = {
  card: [],
  dateline: ['[data-testid=dateline] h2 button'],
  sources: ['[data-testid=cited] h2 button', '.source-name'],
  related: ['[data-testid=related] h2 button'],
  hidden: ['#tab-hidden', '.kind summary'],
  theme: ['#tab-theme'],
  export: ['#tab-export', '[data-format=citation]'],
  listen: ['#tab-listen', '[data-testid=play]'],
  options: ['#tab-options'],
};

/** Pages and the views to show of each: all on an ordinary story, otherwise those that differ. */
const PAGES: { name: string; seed?: string; url?: string; views: string[] }[] = [
  { name: 'story', seed: 'leaders-call-widgets', views: Object.keys(VIEWS) },
  { name: 'right to left', seed: 'ar-rtl', views: ['card', 'sources', 'related', 'hidden'] },
  { name: 'contradicted date', seed: 'de-wire-lesen-sie-auch', views: ['card', 'dateline'] },
  { name: 'kept in doubt', seed: 'en-affected-appeal', views: ['hidden'] },
  { name: 'other stories on the page', seed: 'two-stories-tt20', views: ['card'] },
  { name: 'language not supported', seed: 'cs-zebricek-kraju', views: ['card'] },
  { name: 'front page', seed: 'front-page', views: ['card'] },
  { name: 'empty page', seed: 'empty-page', views: ['card'] },
  { name: 'page of the browser', url: 'chrome://version', views: ['card'] },
];

const MEDIA: Record<string, Record<string, string>> = {
  light: { 'prefers-color-scheme': 'light' },
  dark: { 'prefers-color-scheme': 'dark' },
  'forced-colours': { 'forced-colors': 'active' },
};

/**
 * Takes screenshots of the popup's cards, panels and states, and of what else the reader sees of the interface, in each language
 * and colour scheme.
 *
 * @param extension folder of the built extension
 * @param seeds folder of the seed pages
 * @param out folder for the screenshots
 * @param languages named as their files in `assets/locales/`
 * @returns one entry per view and language
 */
export async function takePopupScreenshots(
  extension: string,
  seeds: string,
  out: string,
  languages: readonly string[],
): Promise<GalleryEntry[]> {
  const entries: GalleryEntry[] = [];
  for (const language of languages) {
    const browser = await Chromium.open({
      extensions: [extension],
      headless: true,
      viewport: { width: 1280, height: 900 },
      language,
    });
    try {
      for (const { name, seed, url, views } of PAGES) {
        const page = await browser.context.newPage();
        await browser.context.unrouteAll();
        if (seed) await openPageSource(browser.context, page, resolvePageSource(seed, seeds));
        else if (url) await page.goto(url);
        for (const view of views) {
          const title = `popup, ${language}: ${name}, ${view}`;
          entries.push({ name: title, screenshots: await takeView(browser, page, VIEWS[view] ?? [], out, title) });
        }
        await page.close();
      }
      await browser.context.unrouteAll();
      entries.push(...(await takeInterfaceScreenshots(browser, seeds, out, language)));
      entries.push(...(await takeChangesScreenshots(browser, seeds, out, language, takeSchemes)));
      entries.push(...(await takeSidePanel(browser, seeds, out, language)));
    } finally {
      await browser.close();
    }
  }
  return entries;
}

/** Opens a view of the popup with the clean view on, and takes a screenshot in each colour scheme. */
async function takeView(
  browser: Chromium,
  page: Page,
  clicks: readonly string[],
  out: string,
  title: string,
): Promise<GalleryEntry['screenshots']> {
  const popup = await browser.pressToolbar(page);
  await popup.waitUntilReady();
  if (!(await popup.text('status'))) await browser.setCleanView(popup, page, true);
  for (const selector of clicks) await popup.click(selector);
  const screenshots = await takeSchemes(popup, page, out, title);
  await popup.close();
  return screenshots;
}

/** Opens the side panel on a story, and shows it there and beside a page on which the reader has not opened the extension. */
async function takeSidePanel(browser: Chromium, seeds: string, out: string, language: string): Promise<GalleryEntry[]> {
  const page = await browser.context.newPage();
  await openPageSource(browser.context, page, resolvePageSource('leaders-call-widgets', seeds));
  const popup = await browser.pressToolbar(page);
  await popup.waitUntilReady();
  await popup.click('[data-testid=pin]');
  const panel = await browser.sidePanel();
  await panel.waitUntilReady();
  await panel.click('.source-name');
  const entries: GalleryEntry[] = [];
  for (const view of ['story', 'page that was not opened']) {
    const name = `side panel, ${language}: ${view}`;
    entries.push({ name, screenshots: await takeSchemes(panel, page, out, name) });
    await page.goto('about:blank');
    await panel.waitFor("document.querySelector('.no-story')");
  }
  await panel.close();
  await page.close();
  return entries;
}

/** Takes a screenshot of the popup in each colour scheme. */
async function takeSchemes(
  popup: ChromiumPopup,
  page: Page,
  out: string,
  title: string,
): Promise<GalleryEntry['screenshots']> {
  const screenshots: GalleryEntry['screenshots'] = [];
  for (const [name, features] of Object.entries(MEDIA)) {
    await popup.emulateMedia(features);
    // Transitions end, and what the page answers is drawn.
    await page.waitForTimeout(300);
    const file = `${title.replace(/\W+/g, '-')}.${name}.png`;
    writeFileSync(join(out, file), await popup.screenshot());
    screenshots.push({ file, name });
  }
  return screenshots;
}
