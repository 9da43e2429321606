import { browser } from 'wxt/browser';
import { sendMessage } from './messages';

/** Tells all pages that have our content script that the settings have changed. */
export async function notifyPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id, discarded }) => id !== undefined && !discarded && sendMessage('settingsChanged', undefined, id)),
  );
}
