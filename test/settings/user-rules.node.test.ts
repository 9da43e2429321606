import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { LoadedRuleList } from '../../lib/settings/rule-lists';
import { withoutRuleList, withoutUserRules, withRuleList, withUserRules } from '../../lib/settings/user-rules';
import { userRule } from './fixtures';

const rule = (id: string, decide: 'keep' | 'hide' = 'keep') => ({
  ...userRule(id),
  decide,
  when: [],
  sites: ['news.test'],
  examples: { hide: [], keep: [] },
});
const list = (name: string, release = '1'): LoadedRuleList => ({ name, release, loaded: '2026-11-28', rules: [] });
const ids = ({ rules }: { rules: { id: string }[] }) => rules.map(({ id }) => id);

test('rules replace those with the same id and are sorted by id', () => {
  const some = withUserRules(DEFAULT_SETTINGS, [rule('rule-3'), rule('rule-1')]);
  expect(ids(some)).toEqual(['rule-1', 'rule-3']);
  const more = withUserRules(some, [rule('rule-2'), rule('rule-1', 'hide')]);
  expect(ids(more)).toEqual(['rule-1', 'rule-2', 'rule-3']);
  expect(more.rules[0]?.decide).toBe('hide');
  expect(ids(withoutUserRules(more, [{ id: 'rule-2' }, { id: 'rule-9' }]))).toEqual(['rule-1', 'rule-3']);
});

test('lists replace those with the same name and are sorted by name', () => {
  const some = withRuleList(withRuleList(DEFAULT_SETTINGS, list('Harbour')), list('Desk'));
  expect(some.lists.map(({ name }) => name)).toEqual(['Desk', 'Harbour']);
  expect(withRuleList(some, list('Desk', '2')).lists.map(({ release }) => release)).toEqual(['2', '1']);
  expect(withoutRuleList(some, list('Desk')).lists.map(({ name }) => name)).toEqual(['Harbour']);
});
