import { withTimeout } from '../async/timeout';
import type { ThemedPreferences } from '../settings/preferences';
import type { PageState, StateSummary } from '../types';
import { type PageProbe, stateOfAddress, stateOfError, stateOfProbe } from './page-status';
import type { TabPort } from './tab-port';
import type { TabSheets } from './tab-sheets';
import { themeKey } from './theme-key';
import { whilePresent } from './while-present';

/** Time limit for probing a page, in milliseconds. It is long because the page may be busy with its own scripts. */
const PROBE_TIMEOUT_MS = 10_000;

/** What the requests to a tab go through. */
export interface TabAccess {
  port: TabPort;
  sheets: TabSheets;
}

export interface ProbedTab {
  /** The tab as it was before this request ran the content script. */
  probe: PageProbe;
  preferences: ThemedPreferences;
}

/**
 * Runs the content script in a tab if it is missing, and then the given work, unless the page cannot be read.
 *
 * @param work called with the tab as it was probed
 * @param withSheets whether the clean view is wanted, so that its sheets are inserted with the script
 * @returns the result of the work, or the state that says why the page cannot be read; never rejects
 */
export async function runWithContentScript<S extends StateSummary>(
  access: TabAccess,
  tabId: number,
  work: (tab: ProbedTab) => Promise<S>,
  withSheets: boolean,
): Promise<S | PageState> {
  const { port, sheets } = access;
  let url: string | undefined;
  try {
    url = await port.url(tabId);
    const closed = stateOfAddress(url);
    if (closed) return closed;
    // Requested while the tab is probed.
    const preferences = port.preferences(url);
    const probe = await probeTab(port, tabId);
    const unread = stateOfProbe(probe);
    if (unread) return unread;
    const tab = {
      probe: (await hasStaleSheets(port, tabId, probe)) ? await sheets.removeStale(tabId, probe) : probe,
      preferences: await preferences,
    };
    if (!probe.present) await injectWithSheets(access, tabId, tab, withSheets);
    return await whilePresent(port, tabId, probe, work(tab));
  } catch (error) {
    return stateOfError(error, url);
  }
}

/** Probes a tab; rejects if the page does not answer in time. */
export const probeTab = (port: TabPort, tabId: number): Promise<PageProbe> =>
  withTimeout(port.probe(tabId), PROBE_TIMEOUT_MS, 'The page does not answer.');

/**
 * Returns whether a page may have sheets of an earlier copy of the extension, which was updated or reloaded. The popup may
 * have run the content script of this copy already.
 */
async function hasStaleSheets(port: TabPort, tabId: number, probe: PageProbe): Promise<boolean> {
  const { present, sheet, theme } = probe;
  if (!present) return true;
  return (sheet || theme !== '') && !(await whilePresent(port, tabId, probe, port.isOn(tabId)));
}

/** Runs the content script, and inserts the sheets of the clean view meanwhile if they are wanted. */
async function injectWithSheets(
  { port, sheets }: TabAccess,
  tabId: number,
  { probe, preferences }: ProbedTab,
  withSheets: boolean,
): Promise<void> {
  const loading = port.inject(tabId);
  const inserting = withSheets ? sheets.insert(tabId, probe, preferences.look) : undefined;
  const [loaded, inserted] = await Promise.allSettled([loading, inserting]);
  if (loaded.status === 'rejected') {
    if (withSheets) await sheets.remove(tabId, themeKey(preferences.look));
    throw loaded.reason;
  }
  if (inserted.status === 'rejected') throw inserted.reason;
}
