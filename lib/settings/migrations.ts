/** Contents of the storage area: one entry per site, rule and list, to stay below the browser's size limit per item. */
export type StoredEntries = Record<string, unknown>;

/**
 * Migrations by the version they start from: each turns the entries of version n into those of version n + 1. A migration
 * never throws and never drops unknown entries.
 */
export type SettingsMigrations = Readonly<Record<number, (stored: StoredEntries) => StoredEntries>>;

/** Version of the stored settings that this code writes. */
export const STORAGE_VERSION = 1;

/** The migrations. When the stored form changes, add one here, and an example of the old form to the tests. */
const MIGRATIONS: SettingsMigrations = {};

/**
 * Migrates stored settings to the current version.
 *
 * @param stored entries written by any version; those of a later version are returned unchanged
 */
export function migrate(stored: StoredEntries, migrations = MIGRATIONS, target = STORAGE_VERSION): StoredEntries {
  const { version } = stored;
  const first = typeof version === 'number' && version >= 1 ? Math.floor(version) : 1;
  let entries = stored;
  for (let from = first; from < target; from++)
    entries = { ...(migrations[from]?.(entries) ?? entries), version: from + 1 };
  return entries;
}
