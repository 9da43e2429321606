import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../../lib/extension/i18n';
import { onMessage, sendMessage } from '../../../lib/extension/messages';
import { stateOfError } from '../../../lib/extension/page-status';
import { onSettingsChanged } from '../../../lib/extension/settings-changes';
import {
  type ExportFormat,
  type PageAction,
  type PageState,
  type ReadingTheme,
  stateWithoutStory,
} from '../../../lib/types';

/** Strips a state to JSON: a Firefox message could carry an object that Preact takes for an element. */
const toPlainData = (state: PageState): PageState => JSON.parse(JSON.stringify(state));

/** What the popup can do with the page of its tab. */
export interface PopupActions {
  /** Outlines hidden blocks in the page. */
  outline(places: number[]): void;
  /** Shows hidden blocks again, until the page is left. */
  putBack(places: number[], name: string): void;
  /** Shows hidden blocks again, and saves a rule for it. */
  keepAlways(places: number[], name: string): void;
  /** Reads another story on the page; `null` returns to the first. */
  chooseStory(place: number | null): void;
  scrollTo(place: number): void;
  /** Starts the picker for the story; `remember` saves the choice for the site. */
  pickStory(remember: boolean): void;
  /** Starts the picker for visible clutter. */
  pickClutter(): void;
  /** Starts the picker for hidden parts of the story. */
  pickMissing(): void;
  previewTheme(theme: ReadingTheme): void;
  /** Returns the story in a format; null where that is not possible. */
  exportStory(format: ExportFormat): Promise<string | null>;
  /** Highlights the passages that cite a source, and scrolls to one; `null` removes the highlights. */
  showPassages(source: number | null, passage: number): void;
  /** Copies what a source says in a passage, with a citation. */
  copyQuotation(source: number, passage: number): Promise<void>;
  /** Copies a text, and announces that or the failure. */
  copy(text: string, done: string): Promise<void>;
  print(): void;
  /** Announces what happened in the live region; `visuallyHidden` where it can be seen anyway. */
  announce(text: string, visuallyHidden?: boolean): void;
}

interface TabState {
  /** Undefined until the page has answered. */
  state?: PageState;
  /** The tab's address, where the browser reveals it. */
  url?: string;
  tabId?: number;
  /** The latest announcement. */
  announcement: { text: string; visuallyHidden: boolean };
  actions: PopupActions;
  /** Toggles the clean view; a second press before the page has answered reverts the first. */
  toggle(): void;
}

/** Tracks the state of the tab that the popup was opened on. */
export function useTabState(): TabState {
  const [tab, setTab] = useState<{ id?: number; url?: string }>({});
  const [state, setState] = useState<PageState>();
  const [announcement, setAnnouncement] = useState({ text: '', visuallyHidden: false });
  const announce = (text: string, visuallyHidden = false) => setAnnouncement({ text, visuallyHidden });
  const latestRequest = useRef(0);
  const requested = useRef<boolean>(undefined);
  const hasOutline = useRef(false);
  const on = useRef(false);

  /** Shows a response, unless a newer request is pending. */
  const show = async (answer: Promise<PageState>): Promise<PageState | undefined> => {
    const request = ++latestRequest.current;
    const next = await answer.then(toPlainData).catch((error: unknown) => stateOfError(error));
    if (request !== latestRequest.current) return undefined;
    requested.current = undefined;
    on.current = next.on;
    performance.mark('answered');
    setState(next);
    return next;
  };

  useEffect(() => {
    let shown: number | undefined;
    const opened = browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      setTab({ id: found?.id, url: found?.url });
      shown = found?.id;
      return found?.id;
    });
    const open = () =>
      opened.then((id) => (id === undefined ? stateWithoutStory('forbidden') : sendMessage('openTab', { tabId: id })));
    void show(open());
    const stops = [
      onMessage('stateChanged', async ({ data, sender }) => {
        if (sender.tab?.id === (await opened)) void show(Promise.resolve(data.state));
      }),
      // With the clean view on, the page reports its new state on its own.
      onSettingsChanged(() => {
        if (!on.current) void show(open());
      }),
    ];
    // Remove the outlines when the popup closes.
    const leave = () => {
      if (hasOutline.current && shown !== undefined) void sendMessage('act', { do: 'outline', places: [] }, shown);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', leave);
    };
  }, []);

  useEffect(() => {
    // Measured by the benchmark.
    if (state) requestAnimationFrame(() => performance.mark('drawn'));
  }, [state]);

  const act = async (action: PageAction): Promise<PageState | undefined> =>
    tab.id === undefined ? undefined : show(sendMessage('act', action, tab.id));

  /** Starts a picker in the page, which needs keyboard and pointer, and closes the popup. */
  const startPicker = (action: PageAction): void => {
    if (tab.id === undefined) return;
    sendMessage('act', action, tab.id).then(
      () => window.close(),
      (error: unknown) => announce(String(error)),
    );
  };

  const actions: PopupActions = {
    outline(places) {
      hasOutline.current = places.length > 0;
      if (tab.id !== undefined) sendMessage('act', { do: 'outline', places }, tab.id).catch(() => {});
    },
    putBack(places, name) {
      hasOutline.current = false;
      void act({ do: 'restore', places }).then(() => announce(t('putBack.done', [name])));
    },
    async keepAlways(places, name) {
      const [place] = places;
      if (tab.id === undefined || place === undefined) return;
      hasOutline.current = false;
      try {
        await act({ do: 'outline', places: [] });
        const rule = await sendMessage('createKeepRule', place, tab.id);
        if (!rule) return announce(t('keepAlways.failed'));
        await sendMessage('saveTabRule', { tabId: tab.id, rule });
        announce(t('keepAlways.done', [name]));
      } catch (error) {
        announce(t('settings.problem', [error instanceof Error ? error.message : String(error)]));
      }
    },
    chooseStory(place) {
      void act({ do: 'select-story', place }).then((next) => {
        if (next?.article) announce(t('others.done', [next.article.headline]));
      });
    },
    scrollTo: (place) => void act({ do: 'scroll-to', place }),
    pickStory: (remember) => startPicker({ do: 'pick-story', remember }),
    pickClutter: () => startPicker({ do: 'pick-clutter' }),
    pickMissing: () => startPicker({ do: 'pick-missing' }),
    previewTheme(look) {
      if (tab.id !== undefined) sendMessage('previewTheme', { tabId: tab.id, look }).catch(() => {});
    },
    async exportStory(format) {
      if (tab.id === undefined) return null;
      return sendMessage('exportStory', format, tab.id).catch(() => null);
    },
    showPassages(source, at) {
      if (tab.id !== undefined) sendMessage('act', { do: 'show-passages', source, at }, tab.id).catch(() => {});
    },
    async copyQuotation(source, at) {
      const text =
        tab.id === undefined ? null : await sendMessage('quotation', { source, at }, tab.id).catch(() => null);
      if (text === null) announce(t('take.nothing'));
      else await actions.copy(text, t('sources.copied'));
    },
    async copy(text, done) {
      try {
        await navigator.clipboard.writeText(text);
        announce(done);
      } catch {
        announce(t('sources.notCopied'));
      }
    },
    print() {
      // The popup would cover the print dialog.
      void act({ do: 'print' }).then(() => window.close());
    },
    announce,
  };

  const toggle = (): void => {
    if (tab.id === undefined || !state) return;
    const on = !(requested.current ?? state.on);
    requested.current = on;
    void show(sendMessage('setTabClean', { tabId: tab.id, on })).then((next) => {
      if (next?.status === 'story') announce(next.on ? t('said.on') : t('said.off'), true);
    });
  };

  return { state, url: tab.url, tabId: tab.id, announcement, actions, toggle };
}
