import { useEffect, useState } from 'preact/hooks';
import { onWorked, workedRules } from '../../../lib/extension/worked';
import type { AllWorked } from '../../../lib/settings/worked';

/** Where rules last worked, kept up to date; missing until storage has answered. */
export function useWorked(): AllWorked | undefined {
  const [worked, setWorked] = useState<AllWorked>();
  useEffect(() => {
    const load = () => void workedRules().then(setWorked, () => {});
    load();
    return onWorked(load);
  }, []);
  return worked;
}
