import { useEffect, useState } from 'preact/hooks';
import { shortcuts } from '../../../lib/extension/shortcuts';

/** Returns the keyboard shortcut of the clean view; '' if none is assigned. */
export function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    shortcuts().then(
      (commands) => setKeys(commands?.find(({ name }) => name === 'toggle-clean-view')?.keys ?? ''),
      () => {
        // Ignore errors: the shortcut is only a hint.
      },
    );
  }, []);
  return keys;
}
