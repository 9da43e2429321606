import { browser } from 'wxt/browser';
import type { ThemedPreferences } from '../settings/preferences';
import type { PageState, SpeechState } from '../types';
import { sendMessage } from './messages';
import { endPendingPaint } from './pending-paint';
import { areMarksVisible, isSheetLive } from './sheet-markers';

const ignore = () => {
  // The extension was updated or removed, so that nobody receives the message.
};

/** Creates the port through which the content script of a page uses the rest of the extension. */
export function createPagePort(document: Document) {
  return {
    version: browser.runtime.getManifest().version,
    // The id is missing once this copy of the extension has been updated, reloaded or removed.
    isCurrent: () => browser.runtime?.id !== undefined,
    publish(state: PageState) {
      sendMessage('stateChanged', { state, sheet: isSheetLive(document) }).catch(ignore);
    },
    requestClean: (): Promise<PageState> => sendMessage('requestClean'),
    requestPreferences: (): Promise<ThemedPreferences> => sendMessage('pagePreferences'),
    rememberStoryPlace: (selector: string): Promise<void> => sendMessage('rememberStoryPlace', selector),
    ensureMarksSheet() {
      if (!areMarksVisible(document)) sendMessage('insertMarksSheet').catch(ignore);
    },
    loadFontFiles: () => sendMessage('fontFiles'),
    speechChanged(state: SpeechState) {
      sendMessage('speechChanged', state).catch(ignore);
    },
    endPendingPaint,
  };
}
