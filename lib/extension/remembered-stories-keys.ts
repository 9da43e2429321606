import { browser } from 'wxt/browser';

/**
 * Storage keys for whether stories are remembered, and for the stories. They are neither synced nor part of an exported
 * file.
 */
export const MEMORY_ON = 'memory-on';
export const MEMORY_STORIES = 'memory-stories';

/**
 * Calls back when the remembered stories change, in any context.
 *
 * @returns a function that stops it
 */
export function onMemoryChanged(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (MEMORY_ON in changes || MEMORY_STORIES in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Tells whether this context belongs to a private window. The background never does; there, the tab must be asked. */
export function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
