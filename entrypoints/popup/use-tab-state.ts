import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/browser/messages';
import { stateOfError, stateWithout } from '../../lib/browser/page-status';
import type { PageState } from '../../lib/types';

interface TabState {
  /** Missing until the page has answered. */
  state?: PageState;
  /** The tab's address, where the browser tells it. */
  url?: string;
  /** Switches the clean view to what it is not; a second press before the page has answered takes the first back. */
  toggle(): void;
}

/** The state of the tab that the popup was opened on, kept up to date. */
export function useTabState(): TabState {
  const [tab, setTab] = useState<{ id?: number; url?: string }>({});
  const [state, setState] = useState<PageState>();
  const latest = useRef(0);
  const wish = useRef<boolean>(undefined);

  /** Shows the answer, unless a newer question is already under way. */
  const show = async (answer: Promise<PageState>): Promise<void> => {
    const turn = ++latest.current;
    const next = await answer.catch((error: unknown) => stateOfError(error));
    if (turn !== latest.current) return;
    wish.current = undefined;
    setState(next);
  };

  useEffect(() => {
    const opened = browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      setTab({ id: found?.id, url: found?.url });
      return found?.id;
    });
    void show(opened.then((id) => (id === undefined ? stateWithout('forbidden') : sendMessage('open', { tabId: id }))));
    return onMessage('changed', async ({ data, sender }) => {
      if (sender.tab?.id === (await opened)) void show(Promise.resolve(data.state));
    });
  }, []);

  const toggle = (): void => {
    if (tab.id === undefined || !state) return;
    wish.current = !(wish.current ?? state.on);
    void show(sendMessage('switchTab', { tabId: tab.id, on: wish.current }));
  };

  return { state, url: tab.url, toggle };
}
