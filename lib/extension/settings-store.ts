import type { Settings } from '../settings/schema';

/** Access to the settings, in storage or through the background. */
export interface SettingsStore {
  /**
   * Returns the settings.
   *
   * @throws Error if they cannot be read
   */
  load(): Promise<Settings>;
  /**
   * Changes the settings.
   *
   * @param change returns the new settings
   * @returns the settings after the change
   * @throws Error if storage is full or not accessible; what is stored stays
   */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
}
