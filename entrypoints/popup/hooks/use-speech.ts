import { useEffect, useState } from 'preact/hooks';
import { onMessage, sendMessage } from '../../../lib/extension/messages';
import type { SpeechSettings } from '../../../lib/settings/schema';
import type { SpeechCommand, SpeechState } from '../../../lib/types';

export interface UseSpeech {
  state?: SpeechState;
  command(command: SpeechCommand): void;
}

/**
 * Provides the state of reading aloud in a tab, and controls it.
 *
 * @param settings the reader's voice and speed; undefined until loaded
 */
export function useSpeech(tabId: number | undefined, settings: SpeechSettings | undefined): UseSpeech {
  const [state, setState] = useState<SpeechState>();
  const ready = tabId !== undefined && settings !== undefined;
  const command = (command: SpeechCommand) => {
    if (tabId === undefined || !settings) return;
    sendMessage('speechCommand', { command, settings }, tabId).then(
      (next) => setState(next ?? undefined),
      () => setState(undefined),
    );
  };
  useEffect(() => {
    if (!ready) return undefined;
    command({ do: 'state' });
    return onMessage('speechChanged', ({ data, sender }) => {
      if (sender.tab?.id === tabId) setState(data);
    });
  }, [ready, tabId]);
  return { state, command };
}
