import { useEffect, useState } from 'preact/hooks';
import { grantedSites, hostOf, onSitesChanged } from '../../lib/extension/sites';

/** @returns the permissions for sites that the browser keeps, each with its host, followed as they change */
export function useGranted(): { host: string; pattern: string }[] {
  const [granted, setGranted] = useState<{ host: string; pattern: string }[]>([]);
  useEffect(() => {
    const load = () =>
      void grantedSites().then(
        (patterns) => setGranted(patterns.map((pattern) => ({ host: hostOf(pattern), pattern }))),
        () => {
          // The browser lists none: there is nothing to take back here.
        },
      );
    load();
    return onSitesChanged(load);
  }, []);
  return granted;
}
