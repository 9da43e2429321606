import { browser } from 'wxt/browser';
import { sendMessage } from './messages';

/** Tells all pages that settings have changed; those without our content script do not hear it. */
export async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id, discarded }) => id !== undefined && !discarded && sendMessage('settingsChanged', undefined, id)),
  );
}
