import type { Look, PageState } from '../types';
import type { Dressed } from './messages';
import { type Probe, stateOfAddress, stateOfError, stateOfProbe } from './page-status';
import { createQueue } from './queue';
import { lookKey, lookOf } from './sheet';

/** How long a page may take for the first small answer, in milliseconds; a page busy with its own scripts takes some. */
const ANSWER_TIME = 10_000;

/** What of a page's state is not only for the popup. */
export type Told = Pick<PageState, 'status' | 'on' | 'memory' | 'ruled'>;

/** So often it is looked whether a page that owes an answer is still there, in milliseconds. */
const LOOK_TIME = 1000;

/** What the tabs need of the browser; every call rejects where the browser refuses or the tab is gone. */
export interface TabPort {
  url(tabId: number): Promise<string | undefined>;
  probe(tabId: number): Promise<Probe>;
  inject(tabId: number): Promise<void>;
  /** What the reader wants on a page; never rejects. */
  preferences(url: string | undefined): Promise<Dressed>;
  addSheet(tabId: number): Promise<void>;
  addMarks(tabId: number): Promise<void>;
  dropSheet(tabId: number): Promise<void>;
  addLook(tabId: number, look: Look): Promise<void>;
  dropLook(tabId: number, look: Look): Promise<void>;
  /** Asks the content script, which must be there. */
  state(tabId: number, preferences: Dressed): Promise<PageState>;
  /** Asks it whether the clean view is on, and reads nothing. */
  isOn(tabId: number): Promise<boolean>;
  /** Asks it what is here, without what only the popup shows. */
  glance(tabId: number, preferences: Dressed): Promise<PageState>;
  setClean(tabId: number, on: boolean, preferences: Dressed): Promise<PageState>;
  wear(tabId: number, look: Look): Promise<void>;
  toggleAloud(tabId: number): Promise<void>;
  /** Told each state that a tab is in after a call. */
  show(tabId: number, state: Told): void;
}

/** All that is done to tabs. Calls for one tab run one after another; none rejects: a failure is a state. */
export interface Tabs {
  open(tabId: number): Promise<PageState>;
  setClean(tabId: number, on: boolean): Promise<PageState>;
  toggle(tabId: number): Promise<PageState>;
  /** Reads the story aloud, or pauses. */
  toggleAloud(tabId: number): Promise<PageState>;
  changed(tabId: number, change: { state: Told; sheet: boolean }): Promise<void>;
  /** Makes words that are marked be seen. */
  marks(tabId: number): Promise<void>;
  /** Shows a look in a tab whose clean view is on. */
  preview(tabId: number, look: Look): Promise<void>;
  /** @returns what holds on a tab's page; a clean view there is dressed so */
  prefer(tabId: number, url: string | undefined): Promise<Dressed>;
}

/** @param port the browser, or a stand-in for it */
export function createTabs(port: TabPort): Tabs {
  const queue = createQueue<number>();

  /** Looks into the tab, starts the content script where it is missing, and does the work unless there is nothing to read. */
  const within = (tabId: number, work: (tab: Tab) => Promise<PageState>): Promise<PageState> =>
    queue(tabId, async () => {
      const state = await attempt(tabId, work);
      port.show(tabId, state);
      return state;
    });

  const attempt = async (tabId: number, work: (tab: Tab) => Promise<PageState>): Promise<PageState> => {
    let url: string | undefined;
    try {
      url = await port.url(tabId);
      const closed = stateOfAddress(url);
      if (closed) return closed;
      // Asked for while the tab is looked into.
      const preferences = port.preferences(url);
      const probe = await inTime(port.probe(tabId));
      const unread = stateOfProbe(probe);
      if (unread) return unread;
      if (!probe.present) await port.inject(tabId);
      const tab = { probe: probe.present ? probe : await bare(tabId, probe), preferences: await preferences };
      return await whileThere(tabId, work(tab));
    } catch (error) {
      return stateOfError(error, url);
    }
  };

  /**
   * Waits for an answer as long as the page that owes it is there. Firefox keeps a page that was left for the way back, and
   * it answers only then: what is asked of the next page in the tab must not wait for it.
   */
  const whileThere = <T>(tabId: number, answer: Promise<T>): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const left = new Promise<never>((_, reject) => {
      const look = async () => {
        const { present } = await port.probe(tabId).catch(() => ({ present: false }));
        if (!present) reject(new Error('The page went away.'));
        else if (timer) timer = setTimeout(look, LOOK_TIME);
      };
      timer = setTimeout(look, LOOK_TIME);
    });
    return Promise.race([answer, left]).finally(() => {
      clearTimeout(timer);
      timer = undefined;
    });
  };

  /** Where none of our scripts ran yet, sheets are what an earlier copy of us has left: it was updated, or loaded anew. */
  const bare = async (tabId: number, probe: Probe): Promise<Probe> => {
    if (probe.sheet) await calmly(port.dropSheet(tabId));
    if (probe.look) await calmly(dress(tabId, probe.look, null));
    return { ...probe, sheet: false, look: '' };
  };

  /** Puts the new look on before the old one goes: no frame is without one. */
  const dress = async (tabId: number, worn: string, look: Look | null): Promise<void> => {
    if (look && lookKey(look) === worn) return;
    if (look) await port.addLook(tabId, look);
    const old = lookOf(worn);
    if (old) await calmly(port.dropLook(tabId, old));
  };

  const putOn = async (tabId: number, { sheet, look: worn }: Probe, look: Look): Promise<void> => {
    if (sheet && (await port.isOn(tabId))) return dress(tabId, worn, look);
    // With the view off our signs are a page's own, or what was left behind: they stand for nothing.
    if (sheet) await calmly(port.dropSheet(tabId));
    if (worn) await calmly(dress(tabId, worn, null));
    await port.addSheet(tabId);
    await dress(tabId, '', look);
  };

  const turn = async (tabId: number, on: boolean, { probe, preferences }: Tab): Promise<PageState> => {
    // The sheets come first, so that what is marked is hidden, and dressed, in the same frame.
    if (on) await putOn(tabId, probe, preferences.look);
    const state = await port.setClean(tabId, on, preferences);
    if (!state.on) {
      await calmly(port.dropSheet(tabId));
      await calmly(dress(tabId, on ? lookKey(preferences.look) : probe.look, null));
    }
    return state;
  };

  return {
    open: (tabId) => within(tabId, ({ preferences }) => port.state(tabId, preferences)),
    setClean: (tabId, on) => within(tabId, (tab) => turn(tabId, on, tab)),
    toggle: (tabId) =>
      // Whether there is a story shows when the view goes on: the page is read once.
      within(tabId, async (tab) => turn(tabId, !(await port.isOn(tabId)), tab)),
    toggleAloud: (tabId) =>
      within(tabId, async ({ preferences }) => {
        const state = await port.glance(tabId, preferences);
        if (state.status === 'story') await port.toggleAloud(tabId);
        return state;
      }),
    changed: (tabId, { state, sheet }) =>
      queue(tabId, async () => {
        if (!state.on) {
          await calmly(port.dropSheet(tabId));
          await calmly(port.probe(tabId).then(({ look }) => dress(tabId, look, null)));
        }
        // Marks without a sheet would leave the view half on; without the right to add it, it goes off.
        const lost = state.on && !sheet && !(await calmly(sheetsAgain(tabId)));
        const now = lost ? await off(tabId) : state;
        port.show(tabId, now);
      }),
    marks: (tabId) => queue(tabId, () => port.addMarks(tabId)),
    preview: (tabId, look) =>
      queue(tabId, async () => {
        const { look: worn } = await port.probe(tabId);
        if (!worn) return;
        await dress(tabId, worn, look);
        await port.wear(tabId, look);
      }),
    prefer: (tabId, url) =>
      queue(tabId, async () => {
        const preferences = await port.preferences(url);
        // Without the right to the page any more it keeps the look that it has.
        await calmly(
          port
            .probe(tabId)
            .then(({ look, sheet }) => (look && sheet ? dress(tabId, look, preferences.look) : undefined)),
        );
        return preferences;
      }),
  };

  async function sheetsAgain(tabId: number): Promise<void> {
    await port.addSheet(tabId);
    await port.addLook(tabId, (await port.preferences(await port.url(tabId))).look);
  }

  async function off(tabId: number): Promise<PageState> {
    try {
      return await whileThere(tabId, port.setClean(tabId, false, await port.preferences(undefined)));
    } catch (error) {
      return stateOfError(error);
    }
  }
}

/** A tab that was looked into. */
interface Tab {
  probe: Probe;
  preferences: Dressed;
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
