import { useEffect, useState } from 'preact/hooks';
import { onMessage, sendMessage } from '../../lib/extension/messages';
import type { Aloud } from '../../lib/settings/schema';
import type { AloudCommand, AloudState } from '../../lib/types';

/**
 * @param settings the reader's voice and speed; missing until storage has answered
 * @returns the voice of a tab's page, and a way to command it
 */
export function useAloud(
  tabId: number | undefined,
  settings: Aloud | undefined,
): { state?: AloudState; command(command: AloudCommand): void } {
  const [state, setState] = useState<AloudState>();
  const ready = tabId !== undefined && settings !== undefined;
  const command = (command: AloudCommand) => {
    if (tabId === undefined || !settings) return;
    sendMessage('aloud', { command, settings }, tabId).then(
      (next) => setState(next ?? undefined),
      () => setState(undefined),
    );
  };
  useEffect(() => {
    if (!ready) return undefined;
    command({ do: 'state' });
    return onMessage('aloudChanged', ({ data, sender }) => {
      if (sender.tab?.id === tabId) setState(data);
    });
  }, [ready, tabId]);
  return { state, command };
}
