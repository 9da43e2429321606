import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../../lib/extension/messages';
import { onSettingsChanged } from '../../lib/extension/settings-changes';
import { type ShownTab, usePageState } from '../popup/hooks/use-page-state';
import type { TabState } from '../popup/hooks/use-popup-tab';

/**
 * Follows the active tab of the panel's window. Only pages on which the reader has opened the extension have a state: opening the
 * panel gives no access to a page.
 */
export function useFollowedTab(): TabState {
  const [tab, setTab] = useState<ShownTab>({});
  const { show, update: _update, isOn: _isOn, ...view } = usePageState(tab);
  const latestRefresh = useRef(0);
  const shown = useRef<number>(undefined);
  useEffect(() => {
    const refresh = async () => {
      const request = ++latestRefresh.current;
      const [found] = await browser.tabs.query({ active: true, currentWindow: true });
      const tabId = found?.id;
      const state = tabId === undefined ? null : await sendMessage('openedTab', { tabId });
      if (request !== latestRefresh.current) return;
      shown.current = tabId;
      setTab({ id: tabId, url: found?.url });
      void show(Promise.resolve(state));
    };
    const refreshNow = () => void refresh().catch(() => {});
    const refreshIfShown = (tabId: number) => {
      if (tabId === shown.current) refreshNow();
    };
    // A page that is being loaded replaces the one that was read.
    const followPage = (tabId: number, { status }: { status?: string }) => {
      if (status) refreshIfShown(tabId);
    };
    refreshNow();
    browser.tabs.onActivated.addListener(refreshNow);
    browser.tabs.onUpdated.addListener(followPage);
    const stops = [
      onMessage('tabChanged', ({ data }) => refreshIfShown(data.tabId)),
      onSettingsChanged(refreshNow),
      () => browser.tabs.onActivated.removeListener(refreshNow),
      () => browser.tabs.onUpdated.removeListener(followPage),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { ...view, tab };
}
