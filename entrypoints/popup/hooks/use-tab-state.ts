import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { injectContentScript } from '../../../lib/extension/content-script';
import { t } from '../../../lib/extension/i18n';
import { onMessage, sendMessage } from '../../../lib/extension/messages';
import { stateOfError } from '../../../lib/extension/page-status';
import { onSettingsChanged } from '../../../lib/extension/settings-changes';
import { type PageState, stateWithoutStory } from '../../../lib/types';
import { createPopupActions, type PopupActions } from '../popup-actions';

/** Copies a state as JSON, because a message in Firefox may contain an object that Preact would take for an element. */
const toPlainData = (state: PageState): PageState => JSON.parse(JSON.stringify(state));

interface TabState {
  /** State of the page; undefined until it has responded. */
  state?: PageState;
  /** URL of the tab, if the browser reveals it. */
  url?: string;
  tabId?: number;
  /** The latest text to announce in the live region; `visuallyHidden` if it is not to be displayed. */
  announcement: { text: string; visuallyHidden: boolean };
  actions: PopupActions;
  /** Toggles the clean view. A second press before the page has responded reverts the first. */
  toggle(): void;
}

/** Provides the state of the tab on which the popup was opened, and follows changes. */
export function useTabState(): TabState {
  const [tab, setTab] = useState<{ id?: number; url?: string }>({});
  const [state, setState] = useState<PageState>();
  const [announcement, setAnnouncement] = useState({ text: '', visuallyHidden: false });
  const announce = (text: string, visuallyHidden = false) => setAnnouncement({ text, visuallyHidden });
  const latestRequest = useRef(0);
  const requested = useRef<boolean>(undefined);
  const hasOutline = useRef(false);
  const on = useRef(false);

  /** Shows the state in a response, unless a newer request is pending. */
  const show = async (response: Promise<PageState>): Promise<PageState | undefined> => {
    const request = ++latestRequest.current;
    const next = await response.then(toPlainData).catch((error: unknown) => stateOfError(error));
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
      // The background does the same, but may have to start first. It also says why a page cannot be read.
      if (found?.id !== undefined) injectContentScript(found.id).catch(() => {});
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

  const onOutline = (isShown: boolean) => {
    hasOutline.current = isShown;
  };
  const actions = createPopupActions(tab.id, { show, announce, onOutline });

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
