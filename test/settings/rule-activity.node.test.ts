import { expect, test } from 'vitest';
import {
  MAX_TRACKED_RULES,
  parseRuleActivity,
  type RuleActivityById,
  withoutRuleActivity,
  withRuleActivity,
} from '../../lib/settings/rule-activity';

const DAY = '2026-11-28';

test('records where a rule last took effect; repetitions on the same day change nothing', () => {
  const one = withRuleActivity({}, 'harbour.test', DAY, { 'hide-1': 2 });
  expect(one).toEqual({ 'hide-1': { site: 'harbour.test', day: DAY, times: 2 } });
  expect(withRuleActivity(one, 'harbour.test', DAY, { 'hide-1': 2 })).toBe(one);
  expect(withRuleActivity(one, 'harbour.test', DAY, { 'hide-1': 1 })).toBe(one);
  expect(withRuleActivity(one, 'harbour.test', DAY, {})).toBe(one);
  expect(withRuleActivity(one, 'harbour.test', DAY, { 'hide-1': 3 })['hide-1']?.times).toBe(3);
  expect(withRuleActivity(one, 'pier.test', DAY, { 'hide-1': 1 })['hide-1']).toEqual({
    site: 'pier.test',
    day: DAY,
    times: 1,
  });
  expect(withRuleActivity(one, 'harbour.test', '2026-11-29', { 'hide-1': 1 })['hide-1']?.day).toBe('2026-11-29');
});

test('invalid ids, sites and counts are neither recorded nor parsed', () => {
  const good = { 'hide-1': { site: 'harbour.test', day: DAY, times: 2 } };
  for (const [site, counts] of [
    ['harbour.test', { 'Hide 1': 1 }],
    ['harbour.test', { 'hide-2': 0 }],
    ['harbour.test', { 'hide-2': 1.5 }],
    ['https://harbour.test/', { 'hide-2': 1 }],
    ['', { 'hide-2': 1 }],
  ] as const)
    expect(withRuleActivity(good, site, DAY, counts)).toBe(good);
  expect(
    parseRuleActivity({
      ...good,
      'hide-2': { site: 'harbour.test', day: 'today', times: 1 },
      'hide-3': { ...good['hide-1'], url: 'https://harbour.test/2031/quay' },
      'hide-4': null,
      __proto__: { site: 'a.test', day: DAY, times: 1 },
    }),
  ).toEqual(good);
  for (const stored of [null, undefined, 'x', 3, []]) expect(parseRuleActivity(stored)).toEqual({});
});

test('the oldest records are dropped first', () => {
  let all: RuleActivityById = withRuleActivity({}, 'a.test', '2026-11-27', { 'rule-old': 1, '123': 1 });
  const many = Object.fromEntries(Array.from({ length: MAX_TRACKED_RULES - 1 }, (_, at) => [`rule-${at}`, 1]));
  all = withRuleActivity(all, 'a.test', DAY, many);
  expect(Object.keys(all)).toHaveLength(MAX_TRACKED_RULES);
  all = withRuleActivity(all, 'a.test', '2026-11-29', { 'rule-new': 1 });
  expect(Object.keys(all)).toHaveLength(MAX_TRACKED_RULES);
  expect(all['rule-new']?.day).toBe('2026-11-29');
  expect([all['rule-old'], all['123']]).toEqual([undefined, undefined]);
});

test('records can be removed', () => {
  const all = withRuleActivity({}, 'a.test', DAY, { 'rule-1': 1, 'rule-2': 1 });
  expect(Object.keys(withoutRuleActivity(all, ['rule-1', 'rule-3']))).toEqual(['rule-2']);
});

test('after the clock was set back, newer records replace those with a later date', () => {
  const ahead = withRuleActivity({}, 'harbour.test', '2031-01-01', { 'hide-1': 2, 'hide-2': 1 });
  const back = withRuleActivity(ahead, 'harbour.test', DAY, { 'hide-1': 1 });
  expect(back['hide-1']).toEqual({ site: 'harbour.test', day: DAY, times: 1 });
  expect(back['hide-2']?.day).toBe('2031-01-01');
  expect(parseRuleActivity(JSON.parse(JSON.stringify(back)))).toEqual(back);
});
