import { toCanonical } from '../rules/list/canonical';
import { DEFAULT_SETTINGS } from './defaults';
import type { Settings } from './schema';

export type SettingsPart = keyof Settings;

/** Summary of one part: default values, changed values, or a count. */
export type SettingsAmount = 'standard' | 'own' | number;

export interface SettingsComparison {
  part: SettingsPart;
  now: SettingsAmount;
  file: SettingsAmount;
  /** Whether both are equal. */
  same: boolean;
}

const PARTS: readonly SettingsPart[] = ['look', 'shown', 'sites', 'rules', 'lists', 'aloud', 'search'];

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
  if (part === 'look' || part === 'aloud' || part === 'search')
    return isEqualData(settings[part], DEFAULT_SETTINGS[part]) ? 'standard' : 'own';
  return Object.keys(settings[part]).length;
}

/** Compares as JSON, regardless of the order of keys. */
function isEqualData(a: unknown, b: unknown): boolean {
  return JSON.stringify(toCanonical(a)) === JSON.stringify(toCanonical(b));
}
