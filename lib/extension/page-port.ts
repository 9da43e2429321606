import { browser } from 'wxt/browser';
import type { ThemedPreferences } from '../settings/preferences';
import type { PageState, SpeechState } from '../types';
import { sendMessage } from './messages';
import { endPendingPaint } from './pending-paint';
import { areMarksVisible, isSheetLive } from './sheet-markers';

const ignore = () => {
  // The extension was updated or removed: nobody listens.
};

/** Connects the content script of a page with the rest of the extension. */
export function createPagePort(document: Document) {
  return {
    version: browser.runtime.getManifest().version,
    // The browser takes the id from a copy of the extension that was updated, reloaded or removed.
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
