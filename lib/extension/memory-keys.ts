import { browser } from 'wxt/browser';

/** Both stay on this device: neither is synced, nor part of an exported file. */
export const MEMORY_ON = 'memory-on';
export const MEMORY_STORIES = 'memory-stories';

/**
 * Tells when stories were remembered or forgotten, here or in another window.
 *
 * @returns the undo
 */
export function onMemoryChanged(told: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (MEMORY_ON in changes || MEMORY_STORIES in changes)) told();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** @returns whether this place of the extension belongs to a private window; the background page never does: the tab is asked */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
