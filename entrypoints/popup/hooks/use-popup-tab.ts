import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { injectContentScript } from '../../../lib/extension/content-script';
import { onMessage, sendMessage } from '../../../lib/extension/messages';
import { onSettingsChanged } from '../../../lib/extension/settings-changes';
import { stateWithoutStory } from '../../../lib/types';
import { type PageStateView, type ShownTab, usePageState } from './use-page-state';

/** A tab, and the state of its page. */
export interface TabState extends PageStateView {
  tab: ShownTab;
}

/** Reads the page in the tab on which the popup was opened, and follows changes of its state. */
export function usePopupTab(): TabState {
  const [tab, setTab] = useState<ShownTab>({});
  const { show, update, isOn, ...view } = usePageState(tab);
  useEffect(() => {
    const opened = browser.tabs.query({ active: true, currentWindow: true }).then(([found]) => {
      setTab({ id: found?.id, url: found?.url, windowId: found?.windowId });
      // The background does the same, but may have to start first. It also says why a page cannot be read.
      if (found?.id !== undefined) injectContentScript(found.id).catch(() => {});
      return found?.id;
    });
    const open = () =>
      opened.then((id) => (id === undefined ? stateWithoutStory('forbidden') : sendMessage('openTab', { tabId: id })));
    void show(open());
    const stops = [
      onMessage('stateChanged', async ({ data, sender }) => {
        if (sender.tab?.id === (await opened)) update(data.state);
      }),
      // With the clean view on, the page reports its new state on its own.
      onSettingsChanged(() => {
        if (!isOn()) void show(open());
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { ...view, tab };
}
