import { createQueue } from '../async/keyed-queue';
import { withTimeout } from '../async/timeout';
import type { ThemedPreferences } from '../settings/preferences';
import type { PageState, ReadingTheme, StateSummary } from '../types';
import { type PageProbe, stateOfAddress, stateOfError, stateOfProbe } from './page-status';
import type { TabPort, TabState } from './tab-port';
import { createTabSheets, succeeds } from './tab-sheets';
import { themeKey } from './theme-key';
import { whilePresent } from './while-present';

/** Time limit for probing a page, in milliseconds. It is long because the page may be busy with its own scripts. */
const PROBE_TIMEOUT_MS = 10_000;

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

interface ProbedTab {
  /** The tab as it was before this request ran the content script. */
  probe: PageProbe;
  preferences: ThemedPreferences;
}

export function createTabController(port: TabPort): TabController {
  const queue = createQueue<number>();
  const sheets = createTabSheets(port);

  /**
   * Returns whether a page may have sheets of an earlier copy of the extension, which was updated or reloaded. The popup may
   * have run the content script of this copy already.
   */
  const hasStaleSheets = async (tabId: number, probe: PageProbe): Promise<boolean> => {
    const { present, sheet, theme } = probe;
    if (!present) return true;
    return (sheet || theme !== '') && !(await whilePresent(port, tabId, probe, port.isOn(tabId)));
  };

  /** Runs the content script, and inserts the sheets of the clean view meanwhile if they are wanted. */
  const load = async (tabId: number, { probe, preferences }: ProbedTab, withSheets: boolean): Promise<void> => {
    const loading = port.inject(tabId);
    const inserting = withSheets ? sheets.insert(tabId, probe, preferences.look) : undefined;
    const [loaded, inserted] = await Promise.allSettled([loading, inserting]);
    if (loaded.status === 'rejected') {
      if (withSheets) await sheets.remove(tabId, themeKey(preferences.look));
      throw loaded.reason;
    }
    if (inserted.status === 'rejected') throw inserted.reason;
  };

  /**
   * Runs the content script if it is missing, and then the given work, unless the page cannot be read.
   *
   * @param withSheets whether the clean view is wanted, so that its sheets are inserted with the script
   */
  const attempt = async <S extends StateSummary>(
    tabId: number,
    work: (tab: ProbedTab) => Promise<S>,
    withSheets: boolean,
  ): Promise<S | PageState> => {
    let url: string | undefined;
    try {
      url = await port.url(tabId);
      const closed = stateOfAddress(url);
      if (closed) return closed;
      // Requested while the tab is probed.
      const preferences = port.preferences(url);
      const probe = await withTimeout(port.probe(tabId), PROBE_TIMEOUT_MS, 'The page does not answer.');
      const unread = stateOfProbe(probe);
      if (unread) return unread;
      const tab = {
        probe: (await hasStaleSheets(tabId, probe)) ? await sheets.removeStale(tabId, probe) : probe,
        preferences: await preferences,
      };
      if (!probe.present) await load(tabId, tab, withSheets);
      return await whilePresent(port, tabId, probe, work(tab));
    } catch (error) {
      return stateOfError(error, url);
    }
  };

  const within = <S extends StateSummary>(
    tabId: number,
    work: (tab: ProbedTab) => Promise<S>,
    withSheets = false,
  ): Promise<S | PageState> =>
    queue(tabId, async () => {
      const state = await attempt(tabId, work, withSheets);
      port.show(tabId, state);
      return state;
    });

  const switchTo = async (tabId: number, on: boolean, { probe, preferences }: ProbedTab): Promise<PageState> => {
    // The sheets come first, so that marked elements are hidden, and themed, in the same frame.
    if (on && probe.present) await sheets.insert(tabId, probe, preferences.look);
    const state = await port.setClean(tabId, on, preferences);
    if (!state.on) await sheets.remove(tabId, on ? themeKey(preferences.look) : probe.theme);
    return state;
  };

  const stateIfOpened = async (tabId: number): Promise<PageState | null> => {
    try {
      const probe = await withTimeout(port.probe(tabId), PROBE_TIMEOUT_MS, 'The page does not answer.');
      if (!probe.present) return null;
      const preferences = await port.preferences(await port.url(tabId));
      return await whilePresent(port, tabId, probe, port.state(tabId, preferences));
    } catch {
      return null;
    }
  };

  const switchOff = async (tabId: number): Promise<PageState> => {
    try {
      return await whilePresent(port, tabId, null, port.setClean(tabId, false, await port.preferences(undefined)));
    } catch (error) {
      return stateOfError(error);
    }
  };

  return {
    open: (tabId) => within(tabId, ({ preferences }) => port.state(tabId, preferences)),
    stateIfOpened: (tabId) => queue(tabId, () => stateIfOpened(tabId)),
    setClean: (tabId, on) => within(tabId, (tab) => switchTo(tabId, on, tab), on),
    // Whether there is a story shows when the view is switched on, so the page is read only once.
    toggle: (tabId) =>
      within(tabId, async (tab) => switchTo(tabId, !(tab.probe.present && (await port.isOn(tabId))), tab), true),
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
        port.show(tabId, isSheetLost ? await switchOff(tabId) : state);
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
