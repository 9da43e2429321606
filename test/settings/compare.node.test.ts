import { expect, test } from 'vitest';
import { compareSettings } from '../../lib/settings/compare';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { FULL_SETTINGS } from './fixtures';

test('compares settings part by part', () => {
  expect(compareSettings(DEFAULT_SETTINGS, FULL_SETTINGS)).toEqual([
    { part: 'look', now: 'standard', file: 'own', same: false },
    { part: 'shown', now: 0, file: 2, same: false },
    { part: 'sites', now: 0, file: 2, same: false },
    { part: 'rules', now: 0, file: 2, same: false },
    { part: 'lists', now: 0, file: 1, same: false },
    { part: 'aloud', now: 'standard', file: 'own', same: false },
    { part: 'search', now: 'standard', file: 'own', same: false },
    { part: 'singleKeys', now: 'standard', file: 'own', same: false },
  ]);
});

test('the order of keys makes no difference', () => {
  const reversed = {
    ...FULL_SETTINGS,
    look: Object.fromEntries(Object.entries(FULL_SETTINGS.look).reverse()) as typeof FULL_SETTINGS.look,
  };
  expect(compareSettings(FULL_SETTINGS, reversed).every(({ same }) => same)).toBe(true);
});
