import { createQueue } from '../async/keyed-queue';
import type { ThemedPreferences } from '../settings/preferences';
import type { PageState, ReadingTheme, StateSummary } from '../types';
import { stateOfError } from './page-status';
import { type ProbedTab, probeTab, runWithContentScript, type TabAccess } from './run-with-content-script';
import type { TabPort, TabState } from './tab-port';
import { createTabSheets, succeeds } from './tab-sheets';
import { themeKey } from './theme-key';
import { whilePresent } from './while-present';

/**
 * Controls the tabs. Calls for the same tab run one after another. Methods that return a state do not reject: a failure
 * is a state.
 */
export interface TabController {
  /** Reads the page in a tab. */
  open(tabId: number): Promise<PageState>;
  /** Returns the state of the page in a tab; null if the content script is not running there. The page is not changed. */
  stateIfOpened(tabId: number): Promise<PageState | null>;
  setClean(tabId: number, on: boolean): Promise<PageState>;
  toggle(tabId: number): Promise<PageState>;
  /** Reads the story aloud, or pauses. */
  toggleSpeech(tabId: number): Promise<StateSummary>;
  /** Handles a change that the page has reported. */
  stateChanged(tabId: number, change: { state: TabState; sheet: boolean }): Promise<void>;
  /** Makes highlighted text visible, whether the clean view is on or off. */
  addMarksSheet(tabId: number): Promise<void>;
  /** Shows a theme in a tab whose clean view is on, without saving it. */
  previewTheme(tabId: number, theme: ReadingTheme): Promise<void>;
  /** Returns the preferences for the page in a tab. If its clean view is on, the page also gets their theme. */
  preferences(tabId: number, url: string | undefined): Promise<ThemedPreferences>;
}

export function createTabController(port: TabPort): TabController {
  const queue = createQueue<number>();
  const sheets = createTabSheets(port);
  const access = { port, sheets };

  const within = <S extends StateSummary>(
    tabId: number,
    work: (tab: ProbedTab) => Promise<S>,
    withSheets = false,
  ): Promise<S | PageState> =>
    queue(tabId, async () => {
      const state = await runWithContentScript(access, tabId, work, withSheets);
      port.show(tabId, state);
      return state;
    });

  return {
    open: (tabId) => within(tabId, ({ preferences }) => port.state(tabId, preferences)),
    stateIfOpened: (tabId) => queue(tabId, () => stateIfOpened(port, tabId)),
    setClean: (tabId, on) => within(tabId, (tab) => switchTo(access, tabId, on, tab), on),
    // Whether there is a story shows when the view is switched on, so the page is read only once.
    toggle: (tabId) =>
      within(
        tabId,
        async (tab) => switchTo(access, tabId, !(tab.probe.present && (await port.isOn(tabId))), tab),
        true,
      ),
    toggleSpeech: (tabId) =>
      within(tabId, async ({ preferences }) => {
        const state = await port.summary(tabId, preferences);
        if (state.status === 'story') await port.toggleSpeech(tabId);
        return state;
      }),
    stateChanged: (tabId, { state, sheet }) =>
      queue(tabId, async () => {
        if (!state.on) await sheets.removeAll(tabId);
        // Marks without a sheet would leave the view half on; without the permission to insert it, the view goes off.
        const isSheetLost = state.on && !sheet && !(await succeeds(sheets.insertAgain(tabId)));
        port.show(tabId, isSheetLost ? await switchOff(port, tabId) : state);
      }),
    addMarksSheet: (tabId) => queue(tabId, () => port.addMarksSheet(tabId)),
    previewTheme: (tabId, theme) =>
      queue(tabId, async () => {
        const { theme: current } = await port.probe(tabId);
        if (!current) return;
        await sheets.replaceTheme(tabId, current, theme);
        await port.applyTheme(tabId, theme);
      }),
    preferences: (tabId, url) =>
      queue(tabId, async () => {
        const preferences = await port.preferences(url);
        // Once the permission for the page is gone it keeps the theme that it has.
        await succeeds(sheets.follow(tabId, preferences.look));
        return preferences;
      }),
  };
}

async function switchTo(
  { port, sheets }: TabAccess,
  tabId: number,
  on: boolean,
  { probe, preferences }: ProbedTab,
): Promise<PageState> {
  // The sheets come first, so that marked elements are hidden, and themed, in the same frame.
  if (on && probe.present) await sheets.insert(tabId, probe, preferences.look);
  const state = await port.setClean(tabId, on, preferences);
  if (!state.on) await sheets.remove(tabId, on ? themeKey(preferences.look) : probe.theme);
  return state;
}

async function stateIfOpened(port: TabPort, tabId: number): Promise<PageState | null> {
  try {
    const probe = await probeTab(port, tabId);
    if (!probe.present) return null;
    const preferences = await port.preferences(await port.url(tabId));
    return await whilePresent(port, tabId, probe, port.state(tabId, preferences));
  } catch {
    return null;
  }
}

/** Switches the clean view off in any page that has the content script; never rejects. */
async function switchOff(port: TabPort, tabId: number): Promise<PageState> {
  try {
    return await whilePresent(port, tabId, null, port.setClean(tabId, false, await port.preferences(undefined)));
  } catch (error) {
    return stateOfError(error);
  }
}
