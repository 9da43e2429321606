import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PageState } from '../types';

/** Told by the page when its state changes by itself, or when it comes back from the back/forward cache. */
export interface Change {
  state: PageState;
  /** Is the clean view's style sheet still in effect in the page? */
  sheet: boolean;
}

interface Messages {
  /** Popup → background: read this tab. */
  open(at: { tabId: number }): PageState;
  /** Popup → background: switch the clean view of this tab. */
  switchTab(to: { tabId: number; on: boolean }): PageState;
  /** Background → page: what is here? */
  state(): PageState;
  /** Background → page: switch the clean view; the sheet is in place. */
  setClean(to: { on: boolean }): PageState;
  /** Page → background and popup. */
  changed(change: Change): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
