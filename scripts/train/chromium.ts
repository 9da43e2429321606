import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../browsers.mjs';
import type { CorpusPage } from './corpus.ts';

export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH.');
  return chromium.launch({ executablePath, chromiumSandbox: false });
}

/**
 * Content Security Policy that blocks all requests of a page; its inline styles apply. This is faster than aborting
 * each request.
 */
const BLOCK_REQUESTS = "default-src 'none'; style-src 'unsafe-inline'; base-uri *";

/** Loads a saved page at its original URL, with its scripts and all other requests blocked. */
export async function loadSavedPage(chromiumBrowser: Browser, page: CorpusPage): Promise<Page> {
  const tab = await chromiumBrowser.newPage({ viewport: { width: 1280, height: 1000 } });
  const html = page.html();
  let served = false;
  await tab.route('**/*', async (route) => {
    if (!served && route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()) {
      served = true;
      await route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': BLOCK_REQUESTS },
        body: html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, ''),
      });
    } else await route.abort();
  });
  await tab.goto(page.truth.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  return tab;
}
