import type { Page } from 'playwright';
import type { Chromium } from './driver/chromium.ts';
import type { ChromiumPopup } from './driver/popup.ts';
import { openPageSource, type PageSource, resolvePageSource } from './driver/saved-page.ts';
import type { GalleryEntry } from './gallery-html.ts';

/** Takes a screenshot of the popup in each colour scheme. */
type TakeSchemes = (
  popup: ChromiumPopup,
  page: Page,
  out: string,
  title: string,
) => Promise<GalleryEntry['screenshots']>;

/** Seeds, each with the edits that the outlet makes between two readings. */
const STORIES: { seed: string; edits: [from: string | RegExp, to: string][] }[] = [
  {
    seed: 'leaders-call-widgets',
    edits: [
      ['almost two hours', 'more than three hours'],
      ['Three guards were killed and eleven people wounded', 'Five guards were killed and fourteen people wounded'],
      [/<p>Shops in the Veldrian town[^<]*<\/p>/g, ''],
      [
        '<p class="rm">',
        '<p>“We heard the gates before we saw the water,” said Mara Iven, who keeps the ferry at Karsin.</p><p>Correction: An earlier version of this article gave a wrong figure for the guards killed and the people wounded in the fighting at the dam.</p><p class="rm">',
      ],
    ],
  },
  { seed: 'ar-rtl', edits: [['أربعة أعوام', 'خمسة أعوام']] },
];

/** Shows what has changed in a story: reads it with the reading history on, and again after edits. */
export async function takeChangesScreenshots(
  browser: Chromium,
  seeds: string,
  out: string,
  language: string,
  takeSchemes: TakeSchemes,
): Promise<GalleryEntry[]> {
  await browser.worker.evaluate('chrome.storage.local.set({ "memory-on": true })');
  const entries: GalleryEntry[] = [];
  for (const { seed, edits } of STORIES) {
    const source = resolvePageSource(seed, seeds);
    await openAndClose(browser, source);
    const page = await open(browser, edited(source, edits));
    const popup = await browser.pressToolbar(page);
    await popup.waitUntilReady();
    await browser.setCleanView(popup, page, true);
    await popup.waitFor("document.querySelector('#tab-changes')");
    for (const view of ['card', 'panel']) {
      if (view === 'panel') await popup.click('#tab-changes');
      const name = `popup, ${language}: changed story ${seed}, ${view}`;
      entries.push({ name, screenshots: await takeSchemes(popup, page, out, name) });
    }
    await popup.close();
    await page.close();
  }
  await browser.context.unrouteAll();
  await browser.worker.evaluate('chrome.storage.local.set({ "memory-on": false })');
  return entries;
}

async function open(browser: Chromium, source: PageSource): Promise<Page> {
  await browser.context.unrouteAll();
  const page = await browser.context.newPage();
  await openPageSource(browser.context, page, source);
  return page;
}

async function openAndClose(browser: Chromium, source: PageSource): Promise<void> {
  const page = await open(browser, source);
  const popup = await browser.pressToolbar(page);
  await popup.waitUntilReady();
  await popup.waitFor(
    "chrome.storage.local.get(null).then((all) => Object.keys(all).some((key) => key.startsWith('memory-version-')))",
  );
  await popup.close();
  await page.close();
}

function edited(source: PageSource, edits: readonly [string | RegExp, string][]): PageSource {
  if (!source.saved) return source;
  const html = edits.reduce((text, [from, to]) => text.replaceAll(from, to), source.saved.body.toString('utf8'));
  return { ...source, saved: { ...source.saved, body: Buffer.from(html) } };
}
