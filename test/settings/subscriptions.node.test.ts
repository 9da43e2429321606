import { expect, test } from 'vitest';
import { RULE_FILE_FORMAT, type RuleFile } from '../../lib/rules/list/schema';
import { listPattern, parseListAddress } from '../../lib/settings/list-address';
import {
  afterDownload,
  findUpdateProblem,
  isAbandoned,
  isUpdateDue,
  parseSubscriptions,
  type Subscription,
} from '../../lib/settings/subscriptions';

const HOUR = 60 * 60 * 1000;
const address = 'https://lists.test/rules.json';
const subscription: Subscription = { address, since: 0, name: 'Desk', checked: 100 * HOUR };
const file = (change: Partial<RuleFile> = {}): RuleFile => ({
  format: RULE_FILE_FORMAT,
  version: 1,
  name: 'Desk',
  rules: [],
  ...change,
});

test.each([
  [' https://Lists.test/rules.json ', address],
  ['https://lists.test/rules.json#part', address],
  ['https://lists.test:8443/a?b', 'https://lists.test:8443/a?b'],
  ['http://lists.test/rules.json', null],
  ['https://user:word@lists.test/', null],
  ['file:///rules.json', null],
  ['lists.test/rules.json', null],
  ['', null],
  [`https://lists.test/${'a'.repeat(2000)}`, null],
])('address %s: %s', (input, expected) => {
  expect(parseListAddress(input)).toBe(expected);
});

test('the permission is for the one host, encrypted', () => {
  expect(listPattern('https://lists.test:8443/a')).toBe('https://lists.test/*');
});

test('broken storage costs only the broken subscriptions', () => {
  expect(parseSubscriptions('x')).toEqual([]);
  expect(parseSubscriptions([null, { ...subscription, address: 'http://lists.test/' }, subscription])).toEqual([
    subscription,
  ]);
});

test.each([
  ['within a day', { checked: 100 * HOUR }, false],
  ['after a day', { checked: 76 * HOUR }, true],
  ['after the clock was set back', { checked: 200 * HOUR }, true],
  ['unconfirmed', { name: undefined, checked: undefined }, false],
])('due %s: %s', (_, change, expected) => {
  expect(isUpdateDue({ ...subscription, ...change }, 100 * HOUR)).toBe(expected);
});

test('a subscription that was never confirmed is dropped after an hour', () => {
  expect(isAbandoned({ address, since: 0 }, HOUR)).toBe(true);
  expect(isAbandoned({ address, since: 0 }, HOUR / 2)).toBe(false);
  expect(isAbandoned(subscription, 1000 * HOUR)).toBe(false);
});

const PINNED = { name: 'Desk', sha256: 'a', release: '1' };
test.each([
  ['no hash was offered', { name: 'Desk' }, {}, null],
  ['a new release', PINNED, { sha256: 'b', release: '2' }, null],
  ['the same', PINNED, { sha256: 'a', release: '1' }, null],
  ['no release at all', { name: 'Desk', sha256: 'a' }, { sha256: 'b' }, null],
  ['the hash is gone', PINNED, { release: '2' }, { problem: 'pin' }],
  ['other rules, same release', PINNED, { sha256: 'b', release: '1' }, { problem: 'pin' }],
  ['another name', PINNED, { name: 'Other', sha256: 'a' }, { problem: 'renamed', detail: 'Other' }],
  ['no name', PINNED, { name: undefined }, { problem: 'no-name' }],
] as const)('update: %s', (_, before, change, expected) => {
  expect(findUpdateProblem(before, file(change))).toEqual(expected);
});

test('a failed update is recorded and keeps name, hash and release; a later success clears it', () => {
  const failed = afterDownload({ ...subscription, ...PINNED }, { problem: 'status', detail: '404' }, 7);
  expect(failed).toEqual({ ...subscription, ...PINNED, checked: 7, problem: 'status', detail: '404' });
  expect(afterDownload(failed, { file: file({ sha256: 'c' }) }, 9)).toEqual({
    address,
    since: 0,
    name: 'Desk',
    checked: 9,
    sha256: 'c',
  });
});
