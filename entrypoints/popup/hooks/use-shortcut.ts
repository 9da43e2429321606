import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** Returns the keyboard shortcut of the clean view; '' if none is assigned. */
export function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    browser.commands.getAll().then(
      (commands) => setKeys(commands.find(({ name }) => name === 'toggle-clean-view')?.shortcut ?? ''),
      () => {
        // Ignore errors: the shortcut is only a hint.
      },
    );
  }, []);
  return keys;
}
