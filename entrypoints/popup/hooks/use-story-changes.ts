import { useEffect, useRef, useState } from 'preact/hooks';
import { sendMessage } from '../../../lib/extension/messages';
import { isPrivate } from '../../../lib/extension/remembered-stories-keys';
import type { PageState, StoryVersion } from '../../../lib/types';
import type { ChangesOfStory } from '../changes/read-changes';
import type { Panels } from './use-lazy-panels';

export interface UseStoryChanges {
  /** Undefined until they are known. */
  found?: ChangesOfStory;
  /**
   * Remembers that the reader has seen the changes. They are shown until the popup closes.
   *
   * @throws Error if storage is full; they are shown again next time
   */
  setSeen(): Promise<void>;
}

/** Compares the story in a tab with what the reader has seen last. `panels` has the code, undefined until loaded. */
export function useStoryChanges(
  tabId: number | undefined,
  state: PageState | null | undefined,
  panels: Panels | undefined,
): UseStoryChanges {
  const [found, setFound] = useState<ChangesOfStory & { story: string }>();
  const earlier = useRef<{ story: string; version: Promise<StoryVersion | null> }>(undefined);
  const { details } = state ?? {};
  const url = details?.remembered?.url;
  const story = `${tabId} ${url ?? details?.article.headline}`;
  useEffect(() => {
    if (!panels || !details?.text || tabId === undefined) return undefined;
    const { text } = details;
    let isCurrent = true;
    // While the popup is open, the story is compared with the same version, although the reader has seen a later one.
    if (earlier.current?.story !== story) {
      const isRemembered = url !== undefined && !isPrivate();
      const version = isRemembered ? sendMessage('earlierVersion', { tabId, url }).catch(() => null) : null;
      earlier.current = { story, version: Promise.resolve(version) };
    }
    void earlier.current.version.then((version) => {
      if (isCurrent) setFound({ story, ...panels.readChanges(text, details, version) });
    });
    return () => {
      isCurrent = false;
    };
  }, [panels, details, story]);
  const setSeen = async () => {
    if (tabId !== undefined && url && found?.changes)
      await sendMessage('changesSeen', { tabId, url, version: found.version });
  };
  return { ...(found?.story === story && { found }), setSeen };
}
