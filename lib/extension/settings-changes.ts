import { browser } from 'wxt/browser';

/** Rules may be many, and a browser syncs little; all else is synced where the reader has that switched on. */
export const areaOf = (key: string) => (/^(?:rule|list):/.test(key) ? 'local' : 'sync');

/**
 * Tells when settings have changed, here, in another window or on another device.
 *
 * @returns the undo
 */
export function onSettingsChanged(told: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (Object.keys(changes).some((key) => areaOf(key) === area)) told();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}
