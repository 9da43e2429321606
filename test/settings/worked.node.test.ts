import { expect, test } from 'vitest';
import { type AllWorked, MOST_WORKED, withoutWorked, withWorked, workedOf } from '../../lib/settings/worked';

const DAY = '2026-11-28';

test('where a rule worked last is known, and the same once more that day is nothing new', () => {
  const one = withWorked({}, 'harbour.test', DAY, { 'hide-1': 2 });
  expect(one).toEqual({ 'hide-1': { site: 'harbour.test', day: DAY, times: 2 } });
  expect(withWorked(one, 'harbour.test', DAY, { 'hide-1': 2 })).toBe(one);
  expect(withWorked(one, 'harbour.test', DAY, { 'hide-1': 1 })).toBe(one);
  expect(withWorked(one, 'harbour.test', DAY, {})).toBe(one);
  expect(withWorked(one, 'harbour.test', DAY, { 'hide-1': 3 })['hide-1']?.times).toBe(3);
  expect(withWorked(one, 'pier.test', DAY, { 'hide-1': 1 })['hide-1']).toEqual({
    site: 'pier.test',
    day: DAY,
    times: 1,
  });
  expect(withWorked(one, 'harbour.test', '2026-11-29', { 'hide-1': 1 })['hide-1']?.day).toBe('2026-11-29');
});

test('what is no rule, no site or no number is not noted, and reading passes it over', () => {
  const good = { 'hide-1': { site: 'harbour.test', day: DAY, times: 2 } };
  for (const [site, counts] of [
    ['harbour.test', { 'Hide 1': 1 }],
    ['harbour.test', { 'hide-2': 0 }],
    ['harbour.test', { 'hide-2': 1.5 }],
    ['https://harbour.test/', { 'hide-2': 1 }],
    ['', { 'hide-2': 1 }],
  ] as const)
    expect(withWorked(good, site, DAY, counts)).toBe(good);
  expect(
    workedOf({
      ...good,
      'hide-2': { site: 'harbour.test', day: 'today', times: 1 },
      'hide-3': { ...good['hide-1'], url: 'https://harbour.test/2031/quay' },
      'hide-4': null,
      __proto__: { site: 'a.test', day: DAY, times: 1 },
    }),
  ).toEqual(good);
  for (const stored of [null, undefined, 'x', 3, []]) expect(workedOf(stored)).toEqual({});
});

test('those that worked longest ago go first', () => {
  let all: AllWorked = withWorked({}, 'a.test', '2026-11-27', { 'rule-old': 1, '123': 1 });
  const many = Object.fromEntries(Array.from({ length: MOST_WORKED - 1 }, (_, at) => [`rule-${at}`, 1]));
  all = withWorked(all, 'a.test', DAY, many);
  expect(Object.keys(all)).toHaveLength(MOST_WORKED);
  all = withWorked(all, 'a.test', '2026-11-29', { 'rule-new': 1 });
  expect(Object.keys(all)).toHaveLength(MOST_WORKED);
  expect(all['rule-new']?.day).toBe('2026-11-29');
  expect([all['rule-old'], all['123']]).toEqual([undefined, undefined]);
});

test('what is forgotten is gone', () => {
  const all = withWorked({}, 'a.test', DAY, { 'rule-1': 1, 'rule-2': 1 });
  expect(Object.keys(withoutWorked(all, ['rule-1', 'rule-3']))).toEqual(['rule-2']);
});

test('a clock that was set back takes nothing away: the later day gives way to what worked since', () => {
  const ahead = withWorked({}, 'harbour.test', '2031-01-01', { 'hide-1': 2, 'hide-2': 1 });
  const back = withWorked(ahead, 'harbour.test', DAY, { 'hide-1': 1 });
  expect(back['hide-1']).toEqual({ site: 'harbour.test', day: DAY, times: 1 });
  expect(back['hide-2']?.day).toBe('2031-01-01');
  expect(workedOf(JSON.parse(JSON.stringify(back)))).toEqual(back);
});
