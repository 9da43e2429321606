import type { Settings } from '../settings/schema';

/** Where a page of ours has the reader's settings from. */
export interface SettingsStore {
  /** @throws Error of the browser where they cannot be read */
  load(): Promise<Settings>;
  /**
   * @param change gives the settings as they are to be
   * @returns the settings as they are now
   * @throws Error of the browser where storage is full or closed; what was there stays
   */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
}
