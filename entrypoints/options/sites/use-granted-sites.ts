import { useEffect, useState } from 'preact/hooks';
import { grantedSites, hostOfPattern, onSitesChanged } from '../../../lib/extension/sites';
import { onSubscriptionsChanged } from '../../../lib/extension/subscriptions';

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
    // Which permissions are for rule lists is known from the subscriptions.
    const stops = [onSitesChanged(load), onSubscriptionsChanged(load)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return granted;
}
