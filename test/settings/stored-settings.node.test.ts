import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { StoredEntries } from '../../lib/settings/migrations';
import type { Settings } from '../../lib/settings/schema';
import { diffStoredSettings, parseStoredSettings } from '../../lib/settings/stored-settings';
import { FULL_SETTINGS, settingsWith, userRule } from './fixtures';

/** The entries in storage after a change. */
function after(settings: Settings, before: StoredEntries): StoredEntries {
  const { write, remove } = diffStoredSettings(settings, before);
  const now: StoredEntries = { ...before, ...write };
  for (const key of remove) delete now[key];
  return JSON.parse(JSON.stringify(now)) as StoredEntries;
}

const full = after(FULL_SETTINGS, {});

test('empty storage is parsed as defaults, and saving defaults writes nothing', () => {
  expect(parseStoredSettings({})).toEqual(DEFAULT_SETTINGS);
  expect(diffStoredSettings(DEFAULT_SETTINGS, {})).toEqual({ write: {}, remove: [] });
});

test('settings round-trip with one entry per site, rule and list', () => {
  expect(Object.keys(full).sort()).toEqual(
    [
      'aloud',
      'list:harbour',
      'look',
      'rule:keep-1',
      'rule:keep-2',
      'search',
      'shown',
      'singleKeys',
      'site:file',
      'site:news.test',
      'version',
    ].sort(),
  );
  expect(parseStoredSettings(full)).toEqual(FULL_SETTINGS);
  expect(diffStoredSettings(FULL_SETTINGS, full)).toEqual({ write: {}, remove: [] });
});

test('only changed entries are written, and obsolete ones removed', () => {
  expect(diffStoredSettings({ ...FULL_SETTINGS, shown: [] }, full)).toEqual({ write: { shown: [] }, remove: [] });
  const { file, ...others } = FULL_SETTINGS.sites;
  expect(file).toBeDefined();
  expect(diffStoredSettings({ ...FULL_SETTINGS, sites: others, rules: [] }, full)).toEqual({
    write: {},
    remove: ['site:file', 'rule:keep-1', 'rule:keep-2'].sort((a, b) => keyAt(a) - keyAt(b)),
  });
  expect(parseStoredSettings(after(DEFAULT_SETTINGS, full))).toEqual(DEFAULT_SETTINGS);
});
const keyAt = (key: string) => Object.keys(full).indexOf(key);

test('a site without overrides has no entry', () => {
  expect(after(settingsWith({ sites: { 'news.test': {} } }), {})).toEqual({});
});

test.each([
  ['size', 'large'],
  ['theme', 'pink'],
  ['justify', null],
])('an invalid theme field (%s) does not affect the others', (part, bad) => {
  const look = { ...FULL_SETTINGS.look, [part]: bad };
  expect(parseStoredSettings({ ...full, look }).look).toEqual({
    ...FULL_SETTINGS.look,
    [part]: DEFAULT_SETTINGS.look[part as 'size'],
  });
});

test.each([null, 'dark', 7, []])('the theme %j is replaced by the default', (look) => {
  expect(parseStoredSettings({ ...full, look })).toEqual({ ...FULL_SETTINGS, look: DEFAULT_SETTINGS.look });
});

test.each([
  ['shown', 'all', 'shown'],
  ['aloud', { rate: 'fast' }, 'aloud'],
  ['search', 'altavista', 'search'],
  ['singleKeys', 'never', 'singleKeys'],
  ['site:news.test', { look: { size: 'x' } }, 'sites'],
  ['site:NEWS', { story: 'main' }, undefined],
  ['rule:keep-1', { id: 'keep-1' }, 'rules'],
  ['rule:other', userRule('keep-9'), undefined],
  ['rule:hand', userRule('hand', { origin: 'hand' }), undefined],
] as const)('an invalid entry %s is skipped and kept in storage', (key, value, part) => {
  const stored = { ...full, [key]: value };
  const read = parseStoredSettings(stored);
  for (const other of ['look', 'shown', 'aloud', 'search', 'singleKeys', 'sites', 'rules'] as const)
    if (other !== part) expect(read[other]).toEqual(FULL_SETTINGS[other]);
  // An unrelated change leaves it alone.
  expect(after({ ...read, look: { ...read.look, size: 30 } }, stored)).toEqual({
    ...stored,
    look: { ...FULL_SETTINGS.look, size: 30 },
  });
});

test('entries and version of a later version survive a change', () => {
  const stored: StoredEntries = {
    ...full,
    version: 9,
    look: { ...FULL_SETTINGS.look, columns: 2 },
    plan: { a: 1 },
    'list:x': [],
  };
  const read = parseStoredSettings(stored);
  expect(read).toEqual(FULL_SETTINGS);
  expect(after({ ...read, look: { ...read.look, size: 30 } }, stored)).toEqual({
    ...stored,
    look: { ...FULL_SETTINGS.look, size: 30, columns: 2 },
  });
});

test('kinds of a later version survive an unrelated change', () => {
  const stored = { ...full, shown: ['comments', 'hologram'] };
  expect(after({ ...parseStoredSettings(stored), aloud: { rate: 2 } }, stored).shown).toEqual(stored.shown);
});

test('hostile keys cannot reach a prototype', () => {
  const stored = JSON.parse(
    JSON.stringify({ ...full, look: 0 }).replace(
      '"look":0',
      `"look":{"__proto__":{"size":30},"size":20},"__proto__":{"shown":["advert"]},"site:__proto__":{"story":"body"},
       "site:constructor":{"story":"body"},"rule:__proto__":{"id":"__proto__"}`,
    ),
  ) as StoredEntries;
  const read = parseStoredSettings(stored);
  expect(read).toEqual({ ...FULL_SETTINGS, look: { ...DEFAULT_SETTINGS.look, size: 20 } });
  expect(Object.getPrototypeOf(read.sites)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).story).toBeUndefined();
  const { write, remove } = diffStoredSettings({ ...read, shown: [] }, stored);
  expect(Object.keys(write)).toEqual(['shown']);
  expect(remove).toEqual([]);
});
