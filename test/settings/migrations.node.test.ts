import { expect, test } from 'vitest';
import { migrate, type Steps, VERSION } from '../../lib/settings/migrations';
import { changesTo, type Stored, settingsOf } from '../../lib/settings/stored';
import { FULL } from './example';

/** Made-up steps: a number gets a unit, then a part gets another name, then nothing is to be done. */
const STEPS: Steps = {
  1: ({ size, ...others }) => ({ ...others, size: `${size}px` }),
  2: ({ size, ...others }) => ({ ...others, textSize: size }),
};

const unknown = { 'site:a.test': { story: 'main' }, later: { of: 'others' } };

test.each([
  [1, 1, { size: 19 }],
  [1, 2, { size: '19px' }],
  [1, 3, { textSize: '19px' }],
  [1, 4, { textSize: '19px' }],
])('from version %i to %i', (version, wanted, parts) => {
  const stored = { version, size: 19, ...unknown };
  const before = structuredClone(stored);
  expect(migrate(stored, STEPS, wanted)).toEqual({ version: wanted, ...parts, ...unknown });
  expect(stored).toEqual(before);
});

test('a walk begins at the version that was written', () => {
  expect(migrate({ version: 2, size: 'large', ...unknown }, STEPS, 3)).toEqual({
    version: 3,
    textSize: 'large',
    ...unknown,
  });
});

test('what a later version wrote is left as it is', () => {
  const stored = { version: 9, look: { columns: 2 }, ...unknown };
  expect(migrate(stored, STEPS, 3)).toEqual(stored);
});

test.each([undefined, null, 'two', Number.NaN, -3, 0, {}])('version %j is read as the first', (version) => {
  expect(migrate({ version, size: 19 }, STEPS, 2)).toEqual({ version: 2, size: '19px' });
});

test('the real steps bring every version to the one that is written, and lose nothing unknown', () => {
  const now = changesTo(FULL, {}).write;
  for (let version = 1; version <= VERSION; version++) {
    const migrated: Stored = migrate({ version, later: 1 });
    expect(migrated).toMatchObject({ version: VERSION, later: 1 });
  }
  expect(now.version).toBe(VERSION);
  expect(settingsOf(now)).toEqual(FULL);
});

/** What each version of the code has written. Add one with every step. */
const EXAMPLES: Record<number, Stored> = {
  1: {
    version: 1,
    look: FULL.look,
    shown: FULL.shown,
    aloud: FULL.aloud,
    search: FULL.search,
    'site:news.test': FULL.sites['news.test'],
    'site:file': FULL.sites.file,
    'rule:keep-1': FULL.rules[0],
    'rule:keep-2': FULL.rules[1],
    'list:harbour': FULL.lists[0],
  },
};

test('every version has an example, and all are read as the same settings', () => {
  expect(Object.keys(EXAMPLES)).toEqual(Array.from({ length: VERSION }, (_, at) => String(at + 1)));
  for (const stored of Object.values(EXAMPLES)) expect(settingsOf(stored)).toEqual(FULL);
});
