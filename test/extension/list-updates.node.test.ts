import { beforeEach, expect, test, vi } from 'vitest';
import { updateDueRuleLists, updateRuleList } from '../../lib/extension/list-updates';
import { serializeRuleFile } from '../../lib/rules/list/serialize';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import type { Settings } from '../../lib/settings/schema';
import type { Subscription } from '../../lib/settings/subscriptions';
import { RULES } from '../rules/list/example';

const { now } = vi.hoisted(() => ({
  now: { settings: {} as unknown, subscriptions: [] as unknown[], allowed: true, full: false },
}));
vi.mock('wxt/browser', () => ({ browser: { permissions: { contains: async () => now.allowed } } }));
vi.mock('../../lib/extension/settings', () => ({
  loadSettings: async () => now.settings,
  changeSettings: async (change: (settings: unknown) => unknown) => {
    if (now.full) throw new Error('quota');
    now.settings = change(now.settings);
  },
}));
vi.mock('../../lib/extension/subscriptions', () => ({
  loadSubscriptions: async () => now.subscriptions,
  changeSubscriptions: async (change: (all: unknown[]) => unknown[]) => {
    now.subscriptions = change(now.subscriptions);
  },
  endUnusedSubscriptions: async () => {},
}));

const address = 'https://lists.test/rules.json';
const list = { name: 'Desk', loaded: '2026-11-25', rules: [] };
const request = vi.fn();
const settings = () => now.settings as Settings;
const subscription = () => now.subscriptions[0] as Subscription;

beforeEach(async () => {
  Object.assign(now, { allowed: true, full: false, settings: { ...DEFAULT_SETTINGS, lists: [list] } });
  now.subscriptions = [{ address, since: 0, name: 'Desk', checked: 0 }];
  const body = await serializeRuleFile(RULES, { name: 'Desk' });
  request.mockReset().mockImplementation(async () => new Response(body, { headers: { 'content-type': 'text/plain' } }));
  vi.stubGlobal('fetch', request);
});

test('a list is updated, and is current afterwards', async () => {
  expect(await updateRuleList(address)).toBe('updated');
  expect(settings().lists[0]?.rules).toHaveLength(RULES.length);
  expect(await updateRuleList(address)).toBe('current');
});

test('with storage full the last good copy stays, and the reason is recorded', async () => {
  now.full = true;
  expect(await updateRuleList(address)).toBe('failed');
  expect(settings().lists).toEqual([list]);
  expect(subscription()).toMatchObject({ problem: 'storage', detail: 'quota' });
});

test.each([
  ['without permission', () => (now.allowed = false)],
  ['switched off', () => (now.settings = { ...DEFAULT_SETTINGS, lists: [{ ...list, off: true }] })],
  ['removed', () => (now.settings = DEFAULT_SETTINGS)],
  ['checked within a day', () => (now.subscriptions = [{ ...subscription(), checked: Date.now() }])],
  ['never subscribed to', () => (now.subscriptions = [])],
])('a list %s is not requested', async (_, change) => {
  change();
  await updateDueRuleLists();
  expect(request).not.toHaveBeenCalled();
});
