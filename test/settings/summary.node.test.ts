import { expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import { compare } from '../../lib/settings/summary';
import { FULL } from './example';

test('what takes the place of what', () => {
  expect(compare(DEFAULTS, FULL)).toEqual([
    { part: 'look', now: 'standard', file: 'own', same: false },
    { part: 'shown', now: 0, file: 2, same: false },
    { part: 'sites', now: 0, file: 2, same: false },
    { part: 'rules', now: 0, file: 2, same: false },
    { part: 'lists', now: 0, file: 1, same: false },
    { part: 'aloud', now: 'standard', file: 'own', same: false },
    { part: 'search', now: 'standard', file: 'own', same: false },
  ]);
});

test('the order of names makes no difference', () => {
  const turned = { ...FULL, look: Object.fromEntries(Object.entries(FULL.look).reverse()) as typeof FULL.look };
  expect(compare(FULL, turned).every(({ same }) => same)).toBe(true);
});
