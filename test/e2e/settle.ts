import type { Page } from '@playwright/test';
import type { Popup } from '../../scripts/driver/popup';
import type { Extension } from './extension';
import { expect } from './fixtures';

/**
 * Waits until a page's own event loop has run for some time and is idle: for assertions that something does *not* happen. Timers
 * that the content script has set for earlier fire first, however slow the machine is. What does happen is polled for instead.
 *
 * @param ms longer than any delay of the code that might act
 */
export const settle = (page: Page, ms = 500): Promise<void> =>
  page.evaluate(
    (delay) =>
      new Promise<void>((done) => {
        setTimeout(() => requestIdleCallback(() => done(), { timeout: 5000 }), delay);
      }),
    ms,
  );

/**
 * Presses the shortcut on a page without an article, and waits for the title of the badge, which says why it had no
 * effect.
 */
export async function pressShortcutInVain(extension: Extension, page: Page): Promise<void> {
  const title = (): Promise<string> =>
    extension.worker.evaluate(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getTitle({ tabId: tab.id }))',
    );
  await page.bringToFront();
  const before = await title();
  await extension.runCommand('toggle-clean-view');
  await expect.poll(title).not.toBe(before);
}

/** Returns the popup once it stays open; waits if it is about to close or to be replaced. */
export async function openPopupOf(extension: Extension, page: Page): Promise<Popup> {
  let popup: Popup | undefined;
  await expect(async () => {
    popup = await extension.popup();
    await popup.waitUntilReady();
    await settle(page, 300);
    await popup.evaluate('document.body.innerText');
  }).toPass();
  if (!popup) throw new Error('No popup stays open.');
  return popup;
}
