import { useEffect, useState } from 'preact/hooks';
import { onMemoryChanged, rememberedStories, remembers, setRemembering } from '../../lib/browser/memory';
import type { Remembered } from '../../lib/types';

export interface UseMemory {
  /** Are stories remembered? Missing until storage has answered. */
  on?: boolean;
  stories: readonly Remembered[];
  /** Remembers stories from now on. */
  remember(): Promise<void>;
}

/** The stories that this device remembers, kept up to date. */
export function useMemory(): UseMemory {
  const [on, setOn] = useState<boolean>();
  const [stories, setStories] = useState<readonly Remembered[]>([]);
  useEffect(() => {
    const load = async () => {
      setOn(await remembers());
      setStories(await rememberedStories());
    };
    const reload = () => void load().catch(() => setOn(false));
    reload();
    return onMemoryChanged(reload);
  }, []);
  return { on, stories, remember: () => setRemembering(true) };
}
