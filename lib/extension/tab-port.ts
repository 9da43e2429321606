import type { ThemedPreferences } from '../settings/preferences';
import type { PageState, ReadingTheme, StateSummary } from '../types';
import type { PageProbe } from './page-status';

/** The part of a page's state that the background uses. */
export type TabState = Pick<StateSummary, 'status' | 'on' | 'ruleCounts' | 'details'>;

/**
 * The browser's functions that the tab controller needs. All calls reject if the browser refuses or the tab is gone.
 */
export interface TabPort {
  url(tabId: number): Promise<string | undefined>;
  probe(tabId: number): Promise<PageProbe>;
  /** Runs the content script. */
  inject(tabId: number): Promise<void>;
  /** Returns the reader's preferences for a page. Never rejects. */
  preferences(url: string | undefined): Promise<ThemedPreferences>;
  addSheet(tabId: number): Promise<void>;
  addMarksSheet(tabId: number): Promise<void>;
  removeSheet(tabId: number): Promise<void>;
  addTheme(tabId: number, theme: ReadingTheme): Promise<void>;
  removeTheme(tabId: number, theme: ReadingTheme): Promise<void>;
  /**
   * Returns the state of the page from the content script, which must be running. This also applies to the next
   * methods.
   */
  state(tabId: number, preferences: ThemedPreferences): Promise<PageState>;
  isOn(tabId: number): Promise<boolean>;
  summary(tabId: number, preferences: ThemedPreferences): Promise<StateSummary>;
  setClean(tabId: number, on: boolean, preferences: ThemedPreferences): Promise<PageState>;
  applyTheme(tabId: number, theme: ReadingTheme): Promise<void>;
  toggleSpeech(tabId: number): Promise<void>;
  /** Called with the state of a tab after each call. */
  show(tabId: number, state: TabState): void;
}
