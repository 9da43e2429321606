import { useEffect, useState } from 'preact/hooks';
import { isPrivate, onMemoryChanged } from '../../lib/extension/memory-keys';
import { sendMessage } from '../../lib/extension/messages';
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
      // The background does not know of a private window.
      const memory = isPrivate() ? { on: false, stories: [] } : await sendMessage('memory');
      setOn(memory.on);
      setStories(memory.stories);
    };
    const reload = () => void load().catch(() => setOn(false));
    reload();
    return onMemoryChanged(reload);
  }, []);
  return { on, stories, remember: () => sendMessage('remember') };
}
