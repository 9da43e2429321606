import { browser } from 'wxt/browser';
import { DEFAULTS } from '../settings/defaults';
import { preferencesFor } from '../settings/preferences';
import type { Look } from '../types';
import { remembers } from './memory';
import { type Dressed, sendMessage } from './messages';
import type { Probe } from './page-status';
import { PRESENCE } from './presence';
import { loadSettings } from './settings';
import { LOOK_SIGN, SHEET_SIGN, signed, signedLook, signedMarks } from './sheet';
import type { TabPort } from './tabs';

/** Runs inside the page, so it may use nothing but its arguments. */
function lookAround(presence: string, sheetSign: string, lookSign: string): Probe {
  const root = document.documentElement;
  const style = root && getComputedStyle(root);
  return {
    present: Symbol.for(presence) in globalThis,
    sheet: (style?.getPropertyValue(sheetSign) ?? '') !== '',
    look: style?.getPropertyValue(lookSign).trim() ?? '',
    contentType: document.contentType,
  };
}

/** Style sheets as text; they go in at user origin, so that no page policy can refuse them. */
export interface Sheets {
  /** The sheet of the clean view. */
  clean: string;
  /** The sheet of marked words. */
  marks: string;
  look(look: Look): string;
  /** The sheet of open shadow roots. */
  shadow(look: Look): string;
}

/** The browser's side of `Tabs`, but for `show`. Pages that still load are not waited for. */
export function tabPort(sheets: Sheets): Omit<TabPort, 'show'> {
  const clean = { origin: 'USER', css: signed(sheets.clean) } as const;
  const look = (look: Look) => ({ origin: 'USER', css: signedLook(sheets.look(look), look) }) as const;
  return {
    url: async (tabId) => (await browser.tabs.get(tabId)).url,
    async probe(tabId) {
      const [result] = await browser.scripting.executeScript({
        target: { tabId },
        func: lookAround,
        args: [PRESENCE, SHEET_SIGN, LOOK_SIGN],
        injectImmediately: true,
      });
      if (!result?.result) throw new Error('The page went away');
      return result.result;
    },
    async inject(tabId) {
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/data.js', '/content-scripts/content.js'],
        injectImmediately: true,
      });
    },
    // Without its storage the reader still gets the clean view, as if nothing had been set.
    async preferences(url): Promise<Dressed> {
      const [settings, memory] = await Promise.all([
        loadSettings().catch(() => DEFAULTS),
        remembers().catch(() => false),
      ]);
      const preferences = preferencesFor(settings, url);
      return { ...preferences, memory, shadowSheet: sheets.shadow(preferences.look) };
    },
    addSheet: (tabId) => browser.scripting.insertCSS({ target: { tabId }, ...clean }),
    addMarks: (tabId) =>
      browser.scripting.insertCSS({ target: { tabId }, origin: 'USER', css: signedMarks(sheets.marks) }),
    dropSheet: (tabId) => browser.scripting.removeCSS({ target: { tabId }, ...clean }),
    addLook: (tabId, worn) => browser.scripting.insertCSS({ target: { tabId }, ...look(worn) }),
    dropLook: (tabId, worn) => browser.scripting.removeCSS({ target: { tabId }, ...look(worn) }),
    state: (tabId, preferences) => sendMessage('state', preferences, tabId),
    isOn: (tabId) => sendMessage('isOn', undefined, tabId),
    glance: (tabId, preferences) => sendMessage('glance', preferences, tabId),
    setClean: (tabId, on, preferences) => sendMessage('setClean', { on, preferences }, tabId),
    wear: (tabId, look) => sendMessage('wear', { look, shadowSheet: sheets.shadow(look) }, tabId),
    toggleAloud: async (tabId) => sendMessage('toggleAloud', (await loadSettings().catch(() => DEFAULTS)).aloud, tabId),
  };
}
