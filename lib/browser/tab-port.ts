import { browser } from 'wxt/browser';
import { sendMessage } from './messages';
import type { Probe } from './page-status';
import { PRESENCE } from './presence';
import { SHEET_SIGN, signed } from './sheet';
import type { TabPort } from './tabs';

/** Runs inside the page, so it may use nothing but its arguments. */
function lookAround(presence: string, sheetSign: string): Probe {
  const root = document.documentElement;
  return {
    present: Symbol.for(presence) in globalThis,
    sheet: root !== null && getComputedStyle(root).getPropertyValue(sheetSign) !== '',
    contentType: document.contentType,
  };
}

/**
 * The browser's side of `Tabs`, but for `show`. Pages that still load are not waited for.
 *
 * @param css the style sheet of the clean view; it goes in at user origin, so that no page policy can refuse it
 */
export function tabPort(css: string): Omit<TabPort, 'show'> {
  const sheet = { origin: 'USER', css: signed(css) } as const;
  return {
    url: async (tabId) => (await browser.tabs.get(tabId)).url,
    async probe(tabId) {
      const [result] = await browser.scripting.executeScript({
        target: { tabId },
        func: lookAround,
        args: [PRESENCE, SHEET_SIGN],
        injectImmediately: true,
      });
      if (!result?.result) throw new Error('The page went away');
      return result.result;
    },
    async inject(tabId) {
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/content.js'],
        injectImmediately: true,
      });
    },
    addSheet: (tabId) => browser.scripting.insertCSS({ target: { tabId }, ...sheet }),
    dropSheet: (tabId) => browser.scripting.removeCSS({ target: { tabId }, ...sheet }),
    state: (tabId) => sendMessage('state', undefined, tabId),
    setClean: (tabId, on) => sendMessage('setClean', { on }, tabId),
  };
}
