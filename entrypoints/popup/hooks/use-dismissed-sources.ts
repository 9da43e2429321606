import { useEffect, useState } from 'preact/hooks';
import type { Source } from '../../../lib/types';
import type { PopupActions } from '../popup-actions';

interface UseDismissedSources {
  /** Names of the sources that the reader has removed from this page. */
  names: ReadonlySet<string>;
  /** The name that was removed last since the popup was opened. */
  latest?: string;
  set(name: string, dismissed: boolean): void;
}

/** Provides the sources that the reader has removed from this page, which are remembered. */
export function useDismissedSources(sources: readonly Source[] | null, actions: PopupActions): UseDismissedSources {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set());
  const [latest, setLatest] = useState<string>();
  const all = (sources ?? []).map(({ name }) => name);
  useEffect(() => {
    let isCurrent = true;
    void actions.dismissedSources(all).then((found) => {
      if (isCurrent && found.length) setNames((before) => new Set([...before, ...found]));
    });
    return () => {
      isCurrent = false;
    };
  }, [all.join('\n')]);
  const set = (name: string, dismissed: boolean) => {
    const next = new Set(names);
    if (dismissed) next.add(name);
    else next.delete(name);
    setNames(next);
    setLatest(dismissed ? name : undefined);
    actions.dismissSource(name, dismissed, [...next]);
  };
  return { names, ...(latest !== undefined && { latest }), set };
}
