import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../../../lib/extension/messages';
import { isPrivate, onMemoryChanged } from '../../../lib/extension/remembered-stories-keys';
import type { RememberedStory } from '../../../lib/types';

export interface RememberedStories {
  /** Whether stories are remembered; undefined until loaded. */
  on?: boolean;
  stories: readonly RememberedStory[];
  /** Starts remembering stories. */
  remember(): Promise<void>;
}

/** Provides the stories that are remembered on this device, and follows changes. */
export function useRememberedStories(): RememberedStories {
  const [on, setOn] = useState<boolean>();
  const [stories, setStories] = useState<readonly RememberedStory[]>([]);
  useEffect(() => {
    const load = async () => {
      // In a private window there are none; the background cannot tell which window asks.
      const memory = isPrivate() ? { on: false, stories: [] } : await sendMessage('rememberedStories');
      setOn(memory.on);
      setStories(memory.stories);
    };
    const reload = () => void load().catch(() => setOn(false));
    reload();
    return onMemoryChanged(reload);
  }, []);
  return { on, stories, remember: () => sendMessage('startRemembering') };
}
