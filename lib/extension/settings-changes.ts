import { browser } from 'wxt/browser';

/**
 * Returns the storage area for an entry: `local` for rules and lists, which may be too large for sync storage,
 * otherwise `sync`.
 */
export const storageAreaOf = (key: string) => (/^(?:rule|list):/.test(key) ? 'local' : 'sync');

/**
 * Calls back when the settings change, in any context or on another device.
 *
 * @returns a function that stops it
 */
export function onSettingsChanged(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (Object.keys(changes).some((key) => storageAreaOf(key) === area)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
