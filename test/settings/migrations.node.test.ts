import { expect, test } from 'vitest';
import type { StoredEntries } from '../../lib/settings/migrations';
import { migrate, type SettingsMigrations, STORAGE_VERSION } from '../../lib/settings/migrations';
import { diffStoredSettings, parseStoredSettings } from '../../lib/settings/stored-settings';
import { FULL_SETTINGS } from './fixtures';

/** Invented migrations: a number gets a unit, an entry is renamed; version 3 needs none. */
const STEPS: SettingsMigrations = {
  1: ({ size, ...others }) => ({ ...others, size: `${size}px` }),
  2: ({ size, ...others }) => ({ ...others, textSize: size }),
};

const unknown = { 'site:a.test': { story: 'main' }, later: { of: 'others' } };

test.each([
  [1, 1, { size: 19 }],
  [1, 2, { size: '19px' }],
  [1, 3, { textSize: '19px' }],
  [1, 4, { textSize: '19px' }],
])('migrates from version %i to %i', (version, wanted, parts) => {
  const stored = { version, size: 19, ...unknown };
  const before = structuredClone(stored);
  expect(migrate(stored, STEPS, wanted)).toEqual({ version: wanted, ...parts, ...unknown });
  expect(stored).toEqual(before);
});

test('migration starts at the stored version', () => {
  expect(migrate({ version: 2, size: 'large', ...unknown }, STEPS, 3)).toEqual({
    version: 3,
    textSize: 'large',
    ...unknown,
  });
});

test('entries of a later version are left unchanged', () => {
  const stored = { version: 9, look: { columns: 2 }, ...unknown };
  expect(migrate(stored, STEPS, 3)).toEqual(stored);
});

test.each([undefined, null, 'two', Number.NaN, -3, 0, {}])('version %j is treated as the first', (version) => {
  expect(migrate({ version, size: 19 }, STEPS, 2)).toEqual({ version: 2, size: '19px' });
});

test('the real migrations reach the current version and keep unknown entries', () => {
  const now = diffStoredSettings(FULL_SETTINGS, {}).write;
  for (let version = 1; version <= STORAGE_VERSION; version++) {
    const migrated: StoredEntries = migrate({ version, later: 1 });
    expect(migrated).toMatchObject({ version: STORAGE_VERSION, later: 1 });
  }
  expect(now.version).toBe(STORAGE_VERSION);
  expect(parseStoredSettings(now)).toEqual(FULL_SETTINGS);
});

/** Entries written by each version. Add one with every migration. */
const EXAMPLES: Record<number, StoredEntries> = {
  1: {
    version: 1,
    look: FULL_SETTINGS.look,
    shown: FULL_SETTINGS.shown,
    aloud: FULL_SETTINGS.aloud,
    search: FULL_SETTINGS.search,
    singleKeys: FULL_SETTINGS.singleKeys,
    'site:news.test': FULL_SETTINGS.sites['news.test'],
    'site:file': FULL_SETTINGS.sites.file,
    'rule:keep-1': FULL_SETTINGS.rules[0],
    'rule:keep-2': FULL_SETTINGS.rules[1],
    'list:harbour': FULL_SETTINGS.lists[0],
  },
};

test('every version has an example, and all parse to the same settings', () => {
  expect(Object.keys(EXAMPLES)).toEqual(Array.from({ length: STORAGE_VERSION }, (_, at) => String(at + 1)));
  for (const stored of Object.values(EXAMPLES)) expect(parseStoredSettings(stored)).toEqual(FULL_SETTINGS);
});
