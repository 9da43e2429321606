import { useEffect, useState } from 'preact/hooks';
import { grantedSites, hostOfPattern, onSitesChanged } from '../../../lib/extension/sites';

/** Provides the granted host permissions, each with its host, and follows changes. */
export function useGrantedSites(): { host: string; pattern: string }[] {
  const [granted, setGranted] = useState<{ host: string; pattern: string }[]>([]);
  useEffect(() => {
    const load = () =>
      void grantedSites().then(
        (patterns) => setGranted(patterns.map((pattern) => ({ host: hostOfPattern(pattern), pattern }))),
        () => {
          // This browser cannot list permissions, so they cannot be revoked here.
        },
      );
    load();
    return onSitesChanged(load);
  }, []);
  return granted;
}
