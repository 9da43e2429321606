import { useEffect, useState } from 'preact/hooks';
import { loadSubscriptions, onSubscriptionsChanged } from '../../../lib/extension/subscriptions';
import type { Subscription } from '../../../lib/settings/subscriptions';

/** Provides the subscriptions to rule lists, and follows changes in all windows. */
export function useSubscriptions(): Subscription[] {
  const [subscriptions, setSubscriptions] = useState<Subscription[]>([]);
  useEffect(() => {
    const load = () => void loadSubscriptions().then(setSubscriptions, () => {});
    load();
    return onSubscriptionsChanged(load);
  }, []);
  return subscriptions;
}
