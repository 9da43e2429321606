import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** @returns the keys that switch the clean view now, or an empty text where the reader has given it none */
export function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(commands.find(({ name }) => name === 'toggle-clean-view')?.shortcut ?? ''),
      () => {
        // Only a hint is missing.
      },
    );
  }, []);
  return keys;
}
