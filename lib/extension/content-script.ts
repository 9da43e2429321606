import { browser } from 'wxt/browser';

/**
 * Runs the content script in a tab, with the data that it reads. Does nothing in a page that already has it.
 *
 * @throws {Error} if the browser refuses
 */
export async function injectContentScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['/content-scripts/data.js', '/content-scripts/content.js'],
    injectImmediately: true,
  });
}
