import { useEffect, useRef, useState } from 'preact/hooks';
import { onMessage, sendMessage } from '../../../lib/extension/messages';
import type { HighlightsCommand, HighlightsState, PageState } from '../../../lib/types';

export interface Highlights {
  /** Null if the page was not clean yet. */
  state: HighlightsState | null;
  /** Performs a command in the page, and shows the result. */
  perform(command: HighlightsCommand): void;
  /** Returns the state after all commands so far, such as the note that leaving its field has just saved. */
  afterCommands(): Promise<HighlightsState | null>;
}

/** Returns what the reader has highlighted in the page of a tab; it is asked for again with each state of the page. */
export function useHighlights(tabId: number | undefined, page: PageState | null | undefined): Highlights {
  const [state, setState] = useState<HighlightsState | null>(null);
  const latest = useRef<Promise<HighlightsState | null>>(Promise.resolve(null));
  const perform = (command: HighlightsCommand) => {
    if (tabId === undefined) return;
    latest.current = sendMessage('highlights', command, tabId).catch(() => null);
    void latest.current.then(setState);
  };
  useEffect(() => {
    perform({ do: 'list' });
    return onMessage('highlightsChanged', ({ sender }) => {
      if (sender.tab?.id === tabId) perform({ do: 'list' });
    });
  }, [tabId, page]);
  return { state, perform, afterCommands: () => latest.current };
}
