import { useEffect, useState } from 'preact/hooks';
import { shortcuts } from '../../../lib/extension/shortcuts';

/** Returns the keyboard shortcut of the clean view; '' if none is assigned. */
export function useShortcut(): string {
  const [keys, setKeys] = useState('');
  useEffect(() => {
    const load = () =>
      void shortcuts().then(
        (commands) => setKeys(commands?.find(({ name }) => name === 'toggle-clean-view')?.keys ?? ''),
        () => {
          // Ignore errors: the shortcut is only a hint.
        },
      );
    load();
    // The reader may return from the page where it is changed.
    window.addEventListener('focus', load);
    return () => window.removeEventListener('focus', load);
  }, []);
  return keys;
}
