import type { PageState } from '../types';
import type { Change } from './messages';
import { type Probe, stateOfAddress, stateOfError, stateOfProbe } from './page-status';
import { createQueue } from './queue';

/** How long a page may take for the first small answer, in milliseconds; a page busy with its own scripts takes some. */
const ANSWER_TIME = 10_000;

/** What the tabs need of the browser; every call rejects where the browser refuses or the tab is gone. */
export interface TabPort {
  url(tabId: number): Promise<string | undefined>;
  probe(tabId: number): Promise<Probe>;
  inject(tabId: number): Promise<void>;
  addSheet(tabId: number): Promise<void>;
  dropSheet(tabId: number): Promise<void>;
  /** Asks the content script, which must be there. */
  state(tabId: number): Promise<PageState>;
  setClean(tabId: number, on: boolean): Promise<PageState>;
  /** Told each state that a tab is in after a call. */
  show(tabId: number, state: PageState): void;
}

/** All that is done to tabs. Calls for one tab run one after another; none rejects: a failure is a state. */
export interface Tabs {
  open(tabId: number): Promise<PageState>;
  setClean(tabId: number, on: boolean): Promise<PageState>;
  toggle(tabId: number): Promise<PageState>;
  changed(tabId: number, change: Change): Promise<void>;
}

/** @param port the browser, or a stand-in for it */
export function createTabs(port: TabPort): Tabs {
  const queue = createQueue<number>();

  /** Looks into the tab, starts the content script where it is missing, and does the work unless there is nothing to read. */
  const within = (tabId: number, work: (probe: Probe) => Promise<PageState>): Promise<PageState> =>
    queue(tabId, async () => {
      const state = await attempt(tabId, work);
      port.show(tabId, state);
      return state;
    });

  const attempt = async (tabId: number, work: (probe: Probe) => Promise<PageState>): Promise<PageState> => {
    let url: string | undefined;
    try {
      url = await port.url(tabId);
      const closed = stateOfAddress(url);
      if (closed) return closed;
      const probe = await inTime(port.probe(tabId));
      const unread = stateOfProbe(probe);
      if (unread) return unread;
      if (!probe.present) await port.inject(tabId);
      return await work(probe);
    } catch (error) {
      return stateOfError(error, url);
    }
  };

  const turn = async (tabId: number, on: boolean, probe: Probe): Promise<PageState> => {
    // The sheet comes first, so that what is marked is hidden in the same frame.
    if (on && !probe.sheet) await port.addSheet(tabId);
    const state = await port.setClean(tabId, on);
    if (!state.on) await calmly(port.dropSheet(tabId));
    return state;
  };

  return {
    open: (tabId) => within(tabId, () => port.state(tabId)),
    setClean: (tabId, on) => within(tabId, (probe) => turn(tabId, on, probe)),
    toggle: (tabId) =>
      within(tabId, async (probe) => {
        const state = await port.state(tabId);
        return state.status === 'story' ? turn(tabId, !state.on, probe) : state;
      }),
    changed: (tabId, { state, sheet }) =>
      queue(tabId, async () => {
        if (!state.on) await calmly(port.dropSheet(tabId));
        // Marks without a sheet would leave the view half on; without the right to add it, it goes off.
        const lost = state.on && !sheet && !(await calmly(port.addSheet(tabId)));
        const now = lost ? await port.setClean(tabId, false).catch((error) => stateOfError(error)) : state;
        port.show(tabId, now);
      }),
  };
}

/** Lets a tab that never answers fail, so that it does not hold up what is asked of it later. */
function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer.')), ANSWER_TIME);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Waits for work whose failure changes nothing for the reader: a closed tab, or a sheet that hides nothing without marks. */
function calmly(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
