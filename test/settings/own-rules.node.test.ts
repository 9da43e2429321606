import { expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings/defaults';
import type { LoadedList } from '../../lib/settings/lists';
import { withList, withoutList, withoutRules, withRules } from '../../lib/settings/own-rules';
import { ownRule } from './example';

const rule = (id: string, decide: 'keep' | 'hide' = 'keep') => ({
  ...ownRule(id),
  decide,
  when: [],
  sites: ['news.test'],
  examples: { hide: [], keep: [] },
});
const list = (name: string, release = '1'): LoadedList => ({ name, release, loaded: '2026-11-28', rules: [] });
const ids = ({ rules }: { rules: { id: string }[] }) => rules.map(({ id }) => id);

test('rules take the place of those with the same id, and stand by their ids', () => {
  const some = withRules(DEFAULTS, [rule('rule-3'), rule('rule-1')]);
  expect(ids(some)).toEqual(['rule-1', 'rule-3']);
  const more = withRules(some, [rule('rule-2'), rule('rule-1', 'hide')]);
  expect(ids(more)).toEqual(['rule-1', 'rule-2', 'rule-3']);
  expect(more.rules[0]?.decide).toBe('hide');
  expect(ids(withoutRules(more, [{ id: 'rule-2' }, { id: 'rule-9' }]))).toEqual(['rule-1', 'rule-3']);
});

test('so do lists by their names', () => {
  const some = withList(withList(DEFAULTS, list('Harbour')), list('Desk'));
  expect(some.lists.map(({ name }) => name)).toEqual(['Desk', 'Harbour']);
  expect(withList(some, list('Desk', '2')).lists.map(({ release }) => release)).toEqual(['2', '1']);
  expect(withoutList(some, list('Desk')).lists.map(({ name }) => name)).toEqual(['Harbour']);
});
