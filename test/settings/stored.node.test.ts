import { expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';
import { changesTo, type Stored, settingsOf } from '../../lib/settings/stored';
import { FULL, ownRule, plain } from './example';

/** What lies in storage after a change. */
function after(settings: Settings, before: Stored): Stored {
  const { write, remove } = changesTo(settings, before);
  const now: Stored = { ...before, ...write };
  for (const key of remove) delete now[key];
  return JSON.parse(JSON.stringify(now)) as Stored;
}

const full = after(FULL, {});

test('an empty storage is read as the defaults, and leaving them writes nothing', () => {
  expect(settingsOf({})).toEqual(DEFAULTS);
  expect(changesTo(DEFAULTS, {})).toEqual({ write: {}, remove: [] });
});

test('what was written is read again, one entry a site, a rule and a list', () => {
  expect(Object.keys(full).sort()).toEqual(
    [
      'aloud',
      'list:harbour',
      'look',
      'rule:keep-1',
      'rule:keep-2',
      'search',
      'shown',
      'site:file',
      'site:news.test',
      'version',
    ].sort(),
  );
  expect(settingsOf(full)).toEqual(FULL);
  expect(changesTo(FULL, full)).toEqual({ write: {}, remove: [] });
});

test('only what has changed is written, and what is gone is taken out', () => {
  expect(changesTo({ ...FULL, shown: [] }, full)).toEqual({ write: { shown: [] }, remove: [] });
  const { file, ...others } = FULL.sites;
  expect(file).toBeDefined();
  expect(changesTo({ ...FULL, sites: others, rules: [] }, full)).toEqual({
    write: {},
    remove: ['site:file', 'rule:keep-1', 'rule:keep-2'].sort((a, b) => keyAt(a) - keyAt(b)),
  });
  expect(settingsOf(after(DEFAULTS, full))).toEqual(DEFAULTS);
});
const keyAt = (key: string) => Object.keys(full).indexOf(key);

test('a site that wants nothing of its own is no entry', () => {
  expect(after(plain({ sites: { 'news.test': {} } }), {})).toEqual({});
});

test.each([
  ['size', 'large'],
  ['theme', 'pink'],
  ['justify', null],
])('one bad part of a look (%s) does not cost the others', (part, bad) => {
  const look = { ...FULL.look, [part]: bad };
  expect(settingsOf({ ...full, look }).look).toEqual({ ...FULL.look, [part]: DEFAULTS.look[part as 'size'] });
});

test.each([null, 'dark', 7, []])('a look that is %j is the default one', (look) => {
  expect(settingsOf({ ...full, look })).toEqual({ ...FULL, look: DEFAULTS.look });
});

test.each([
  ['shown', 'all', 'shown'],
  ['aloud', { rate: 'fast' }, 'aloud'],
  ['search', 'altavista', 'search'],
  ['site:news.test', { look: { size: 'x' } }, 'sites'],
  ['site:NEWS', { story: 'main' }, undefined],
  ['rule:keep-1', { id: 'keep-1' }, 'rules'],
  ['rule:other', ownRule('keep-9'), undefined],
  ['rule:hand', ownRule('hand', { origin: 'hand' }), undefined],
] as const)('a broken entry %s is passed over and stays', (key, value, part) => {
  const stored = { ...full, [key]: value };
  const read = settingsOf(stored);
  for (const other of ['look', 'shown', 'aloud', 'search', 'sites', 'rules'] as const)
    if (other !== part) expect(read[other]).toEqual(FULL[other]);
  // Another change leaves it alone.
  expect(after({ ...read, look: { ...read.look, size: 30 } }, stored)).toEqual({
    ...stored,
    look: { ...FULL.look, size: 30 },
  });
});

test('what a later version wrote survives a change, and so does its version', () => {
  const stored: Stored = { ...full, version: 9, look: { ...FULL.look, columns: 2 }, plan: { a: 1 }, 'list:x': [] };
  const read = settingsOf(stored);
  expect(read).toEqual(FULL);
  expect(after({ ...read, look: { ...read.look, size: 30 } }, stored)).toEqual({
    ...stored,
    look: { ...FULL.look, size: 30, columns: 2 },
  });
});

test('kinds of a later version are not lost by another change', () => {
  const stored = { ...full, shown: ['comments', 'hologram'] };
  expect(after({ ...settingsOf(stored), aloud: { rate: 2 } }, stored).shown).toEqual(stored.shown);
});

test('hostile keys reach no prototype', () => {
  const stored = JSON.parse(
    JSON.stringify({ ...full, look: 0 }).replace(
      '"look":0',
      `"look":{"__proto__":{"size":30},"size":20},"__proto__":{"shown":["advert"]},"site:__proto__":{"story":"body"},
       "site:constructor":{"story":"body"},"rule:__proto__":{"id":"__proto__"}`,
    ),
  ) as Stored;
  const read = settingsOf(stored);
  expect(read).toEqual({ ...FULL, look: { ...DEFAULTS.look, size: 20 } });
  expect(Object.getPrototypeOf(read.sites)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).story).toBeUndefined();
  const { write, remove } = changesTo({ ...read, shown: [] }, stored);
  expect(Object.keys(write)).toEqual(['shown']);
  expect(remove).toEqual([]);
});
