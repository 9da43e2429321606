import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '../settings/defaults';
import { resolvePreferences } from '../settings/preferences';
import type { ReadingTheme } from '../types';
import { injectContentScript } from './content-script';
import { INSTANCE_MARKER } from './instance-marker';
import { sendMessage } from './messages';
import type { PageProbe } from './page-status';
import { isRememberingStories } from './remembered-stories';
import { loadSettings } from './settings';
import { SHEET_MARKER, THEME_MARKER, withMarksMarker, withSheetMarker } from './sheet-markers';
import type { TabPort } from './tab-port';
import { withThemeMarker } from './theme-key';

/** Checks the state of a page. Runs inside the page, so it must use nothing but its arguments. */
function probePage(instanceMarker: string, sheetMarker: string, themeMarker: string): PageProbe {
  const root = document.documentElement;
  const style = root && getComputedStyle(root);
  return {
    present: Symbol.for(instanceMarker) in globalThis,
    sheet: (style?.getPropertyValue(sheetMarker) ?? '') !== '',
    theme: style?.getPropertyValue(themeMarker).trim() ?? '',
    contentType: document.contentType,
    timeOrigin: performance.timeOrigin,
  };
}

/** Style sheets as text. They are inserted at user origin, so that no page policy can refuse them. */
export interface UserSheets {
  /** Style sheet of the clean view. */
  clean: string;
  /** Style sheet of highlighted text. */
  marks: string;
  theme(theme: ReadingTheme): string;
  /** Builds the style sheet for open shadow roots, which sheets at user origin do not reach. */
  shadow(theme: ReadingTheme): string;
}

/** Creates the port to the browser's tabs, without `show`. It does not wait for pages to finish loading. */
export function createTabPort(sheets: UserSheets): Omit<TabPort, 'show'> {
  const user = (tabId: number, css: string) => ({ target: { tabId }, origin: 'USER', css }) as const;
  const clean = withSheetMarker(sheets.clean);
  const themeSheet = (theme: ReadingTheme) => withThemeMarker(sheets.theme(theme), theme);
  return {
    url: async (tabId) => (await browser.tabs.get(tabId)).url,
    async probe(tabId) {
      const [result] = await browser.scripting.executeScript({
        target: { tabId },
        func: probePage,
        args: [INSTANCE_MARKER, SHEET_MARKER, THEME_MARKER],
        injectImmediately: true,
      });
      if (!result?.result) throw new Error('The page went away');
      return result.result;
    },
    inject: injectContentScript,
    // If storage fails the reader still gets the clean view, with the default settings.
    async preferences(url) {
      const [settings, memory] = await Promise.all([
        loadSettings().catch(() => DEFAULT_SETTINGS),
        isRememberingStories().catch(() => false),
      ]);
      const preferences = resolvePreferences(settings, url);
      return { ...preferences, memory, shadowSheet: sheets.shadow(preferences.look) };
    },
    addSheet: (tabId) => browser.scripting.insertCSS(user(tabId, clean)),
    addMarksSheet: (tabId) => browser.scripting.insertCSS(user(tabId, withMarksMarker(sheets.marks))),
    removeSheet: (tabId) => browser.scripting.removeCSS(user(tabId, clean)),
    addTheme: (tabId, theme) => browser.scripting.insertCSS(user(tabId, themeSheet(theme))),
    removeTheme: (tabId, theme) => browser.scripting.removeCSS(user(tabId, themeSheet(theme))),
    state: (tabId, preferences) => sendMessage('state', preferences, tabId),
    isOn: (tabId) => sendMessage('isOn', undefined, tabId),
    summary: (tabId, preferences) => sendMessage('summary', preferences, tabId),
    setClean: (tabId, on, preferences) => sendMessage('setClean', { on, preferences }, tabId),
    applyTheme: (tabId, theme) => sendMessage('applyTheme', { look: theme, shadowSheet: sheets.shadow(theme) }, tabId),
    toggleSpeech: async (tabId) =>
      sendMessage('toggleSpeech', (await loadSettings().catch(() => DEFAULT_SETTINGS)).aloud, tabId),
  };
}
