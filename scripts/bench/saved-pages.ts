/** Opens saved pages in a Chromium with the built extension. */
import type { Page } from 'playwright';
import type { Chromium } from '../driver/chromium.ts';
import type { CorpusPage } from '../train/corpus.ts';

/** Opens a saved page at its original URL, with the page's scripts blocked. */
export async function openSaved(browser: Chromium, { html, truth }: Pick<CorpusPage, 'html' | 'truth'>): Promise<Page> {
  const page = await browser.context.newPage();
  const headers = { 'content-security-policy': "script-src 'none'" };
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ body: html(), contentType: 'text/html; charset=utf-8', headers })
      : route.abort(),
  );
  await page.goto(truth.url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Opens the popup, and measures the time (milliseconds) until the page has answered and until the popup is drawn. */
export async function openPopup(browser: Chromium, page: Page): Promise<{ answered: number; drawn: number }> {
  const popup = await browser.pressToolbar(page);
  await popup.waitFor(`performance.getEntriesByName('drawn').length`);
  const [answered, drawn] = await popup.evaluate<[number, number]>(
    `['answered', 'drawn'].map((name) => performance.getEntriesByName(name)[0].startTime)`,
  );
  await popup.close();
  return { answered, drawn };
}
