import { toCanonical } from '../rules/list/canonical';
import { DEFAULT_SETTINGS } from './defaults';
import type { Settings } from './schema';

export type SettingsPart = keyof Settings;

/**
 * Summary of one part of the settings: `standard` for default values, `own` for changed ones, or a number of entries.
 */
export type SettingsAmount = 'standard' | 'own' | number;

export interface SettingsComparison {
  part: SettingsPart;
  now: SettingsAmount;
  file: SettingsAmount;
  /** Whether the current settings and those of the file are equal. */
  same: boolean;
}

/** Parts that are a list or record, of which the entries are counted. */
const COUNTED: readonly SettingsPart[] = ['shown', 'sites', 'rules', 'lists'];
const PARTS: readonly SettingsPart[] = ['look', 'shown', 'sites', 'rules', 'lists', 'aloud', 'search', 'singleKeys'];

/** Compares the current settings with those of a file, part by part. */
export function compareSettings(now: Settings, file: Settings): SettingsComparison[] {
  return PARTS.map((part) => ({
    part,
    now: summarize(now, part),
    file: summarize(file, part),
    same: isEqualData(now[part], file[part]),
  }));
}

function summarize(settings: Settings, part: SettingsPart): SettingsAmount {
  if (COUNTED.includes(part)) return Object.keys(settings[part]).length;
  return isEqualData(settings[part], DEFAULT_SETTINGS[part]) ? 'standard' : 'own';
}

/** Tells whether two values are equal as JSON, regardless of the order of keys. */
function isEqualData(a: unknown, b: unknown): boolean {
  return JSON.stringify(toCanonical(a)) === JSON.stringify(toCanonical(b));
}
